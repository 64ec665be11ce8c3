import type { Block } from '../text/block.ts';
import { aboutLine } from './about-line.ts';
import { bylineName } from './byline-name.ts';
import { dateLine, withoutDates } from './date-line.ts';
import type { FrontMatter } from './front-matter.ts';
import { speakersAmong } from './speakers-among.ts';

/** UTF-16 units from which a paragraph is the text itself and no longer its head or foot. */
const RUNNING = 120;
/** UTF-16 units from which a whole sentence is of the text, and a date below it may be one that the text tells of. */
const SENTENCE = 60;
/** When something was, as told on the day that it was looked at, and how long it takes to read. */
const AGO =
  /[\d۰-۹٠-٩]{1,3}\s*(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال)\s*(?:پیش|قبل)|(?:(?:مطالعه|خواندن)(?:\s*در)?\s*)?[\d۰-۹٠-٩]{1,3}\s*دقیقه(?:\s*(?:مطالعه|خواندن))?|(?:مطالعه|خواندن)\s*[\d۰-۹٠-٩]{1,3}\s*دقیقه|[\d]{1,3} min(?:ute)?s? read/gi;
const AGO_LAST = new RegExp(`(?:${AGO.source})$`, 'i');
/** UTF-16 units that the name of an author or a date has at most. */
const LONGEST = 300;
const HEAD = 6;
const FOOT = 3;

/**
 * Takes the lines off an article that name its author, source or date: those at its head, before the text runs, and
 * at its foot. One that says again what is known becomes furniture; one that says something else stays, and so does a
 * label that several lines have, as in a talk of two. Dates in a book are those of its diaries and letters.
 */
export function takeAboutLines(
  blocks: readonly Block[],
  known: FrontMatter,
  isBook = false,
): { fields: FrontMatter; blocks: Block[] } {
  const fields: { -readonly [Field in keyof FrontMatter]: FrontMatter[Field] } = { ...known };
  const lines = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  const speaks = speakersAmong(lines);
  const running = lines.findIndex(({ text }) => text.length >= RUNNING);
  const head = Math.min(running < 0 ? lines.length : running, HEAD);
  const sentence = lines.findIndex(
    ({ kind, text }) => kind !== 'lead' && text.length >= SENTENCE && /[.!؟?…][»"”)]*$/.test(text),
  );
  const above = new Set(sentence < 0 ? lines : lines.slice(0, sentence));
  const edges = new Set([...lines.slice(0, head), ...lines.slice(-FOOT)]);
  const kept = blocks.flatMap((block): Block[] => {
    const isLine = block.kind === 'paragraph' || block.kind === 'item';
    if (!edges.has(block) || !isLine || !block.text) return [block];
    const found = speaks(block.text) ? undefined : aboutLine(block.text);
    const isOfText = isBook && found?.field !== 'byline';
    if (found && !isOfText && fields[found.field] === undefined) {
      fields[found.field] = found.value;
      return [];
    }
    const said = repeats(block.text, fields, above.has(block));
    if (isOfText && said !== 'byline') return [block];
    if (said) return [{ kind: 'furniture', what: said, text: block.text }];
    if (!found || found.field === 'source' || fields[found.field] !== found.value) return [block];
    return [{ kind: 'furniture', what: found.field, text: block.text }];
  });
  // An article of nothing else is about nothing: those lines are its text.
  return kept.some(({ text }) => text)
    ? { fields, blocks: kept }
    : { fields: known, blocks: [...blocks] };
}

/** What of the author and the date a line says again, as pages do above a text. */
function repeats(
  text: string,
  { byline, date }: FrontMatter,
  isAbove: boolean,
): 'byline' | 'date' | undefined {
  if (text.length > LONGEST) return undefined;
  if (bylineName(text) === byline) return 'byline';
  if (text === date) return 'date';
  // An hour alone is that of a report that goes on, and signs alone part it.
  if ((!byline && !date) || text.length > RUNNING || !/\p{L}|\p{N}{4}/u.test(text))
    return undefined;
  // What the author is stands between the name and the time.
  if (byline && text.startsWith(byline) && AGO_LAST.test(text)) return 'byline';
  const rest = byline ? text.replace(byline, ' ') : text;
  if (!isHead(rest)) return undefined;
  if (rest !== text) return 'byline';
  const isSame =
    isAbove ||
    !dateLine(text) ||
    (date !== undefined && (text.includes(date) || date.includes(text)));
  return isSame ? 'date' : undefined;
}

/** Whether nothing is left of a line when dates, hours, times to read and the words between them are taken off. */
function isHead(line: string): boolean {
  const rest = withoutDates(line)
    .replace(AGO, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return /^(?:(?:نوشتهٔ?|نویسنده|شده|به|قلم|توسط|در|از|ساعت|تاریخ|انتشار|منتشر|عکاس|عکس|خبرنگار|by|on|updated|follow)(?:\s|$))*$/i.test(
    rest,
  );
}
