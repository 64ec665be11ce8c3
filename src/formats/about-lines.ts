import type { Block } from '../text/block.ts';
import { aboutLine } from './about-line.ts';
import { bylineName } from './byline-name.ts';
import type { FrontMatter } from './front-matter.ts';
import { speakersAmong } from './speakers-among.ts';

/** UTF-16 units from which a paragraph is the text itself and no longer its head or foot. */
const RUNNING = 120;
const HEAD = 6;
const FOOT = 3;

/**
 * Takes the lines off an article that name its author, source or date: those at its head, before the text runs, and
 * at its foot. One that says again what is known becomes furniture; one that says something else stays, and so does a
 * label that several lines have, as in a talk of two.
 */
export function takeAboutLines(
  blocks: readonly Block[],
  known: FrontMatter,
): { fields: FrontMatter; blocks: Block[] } {
  const fields: { -readonly [Field in keyof FrontMatter]: FrontMatter[Field] } = { ...known };
  const lines = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  const speaks = speakersAmong(lines);
  const running = lines.findIndex(({ text }) => text.length >= RUNNING);
  const head = Math.min(running < 0 ? lines.length : running, HEAD);
  const edges = new Set([...lines.slice(0, head), ...lines.slice(-FOOT)]);
  const kept = blocks.flatMap((block): Block[] => {
    const said = edges.has(block) ? repeats(block, fields) : undefined;
    if (said) return [{ kind: 'furniture', what: said, text: block.text }];
    const isLine = block.kind === 'paragraph' || block.kind === 'item';
    const found = edges.has(block) && isLine && aboutLine(block.text);
    if (!found || speaks(block.text)) return [block];
    const { field, value } = found;
    if (fields[field] === undefined) {
      fields[field] = value;
      return [];
    }
    if (field === 'source' || fields[field] !== value) return [block];
    return [{ kind: 'furniture', what: field, text: block.text }];
  });
  // An article of nothing else is about nothing: those lines are its text.
  return kept.some(({ text }) => text)
    ? { fields, blocks: kept }
    : { fields: known, blocks: [...blocks] };
}

/** What of the author and the date a line says again, as pages do above a text. */
function repeats(
  { kind, text }: Block,
  { byline, date }: FrontMatter,
): 'byline' | 'date' | undefined {
  if ((kind !== 'paragraph' && kind !== 'item') || !text) return undefined;
  if (bylineName(text) === byline) return 'byline';
  if (text === date) return 'date';
  if (!byline || !date || text.length > RUNNING) return undefined;
  const rest = text
    .replace(date, ' ')
    .replace(byline, ' ')
    .replace(/[|،,–—·•-]/g, ' ')
    .trim();
  return /^(?:نوشتهٔ?|نویسنده:?|به قلم|توسط|در|by|on|\s)*$/i.test(rest) ? 'byline' : undefined;
}
