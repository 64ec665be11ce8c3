import type { Block } from '../text/block.ts';
import { aboutLine } from './about-line.ts';
import type { FrontMatter } from './front-matter.ts';

/** UTF-16 units from which a paragraph is the text itself and no longer its head or foot. */
const RUNNING = 120;
const HEAD = 6;
const FOOT = 3;

/**
 * Takes the lines off an article that name its author, source or date: those at its head, before the
 * text runs, and at its foot. What is said twice, or is known already, stays where it is.
 */
export function takeAboutLines(
  blocks: readonly Block[],
  known: FrontMatter,
): { fields: FrontMatter; blocks: Block[] } {
  const fields: { -readonly [Field in keyof FrontMatter]: FrontMatter[Field] } = { ...known };
  const running = blocks.findIndex(({ text }) => text.length >= RUNNING);
  const head = Math.min(running < 0 ? blocks.length : running, HEAD);
  const kept = blocks.filter(({ kind, text }, i) => {
    if (kind !== 'paragraph') return true;
    if (i >= head && i < blocks.length - FOOT) return true;
    const found = aboutLine(text);
    if (!found || fields[found.field] !== undefined) return true;
    fields[found.field] = found.value;
    return false;
  });
  // An article of nothing else is about nothing: those lines are its text.
  return kept.some(({ text }) => text)
    ? { fields, blocks: kept }
    : { fields: known, blocks: [...blocks] };
}
