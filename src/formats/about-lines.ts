import type { Block } from '../text/block.ts';
import type { FrontMatter } from './front-matter.ts';

const LABELLED: readonly (readonly [RegExp, 'byline' | 'source' | 'date'])[] = [
  [/^(?:نویسنده|نویسندگان|به قلم|خبرنگار|گزارش از|نوشتهٔ|نوشته)\s*[:：]\s*(.{2,60})$/, 'byline'],
  [/^(?:منبع|به نقل از|برگرفته از)\s*[:：]\s*(.{2,60})$/, 'source'],
  [
    /^(?:تاریخ|تاریخ انتشار|زمان انتشار|انتشار|منتشر شده در|منتشرشده در)\s*[:：]\s*(.{4,50})$/,
    'date',
  ],
];
const MONTHS =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|می|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر';
const DAY =
  '(?:یک\u200C?شنبه|دو\u200C?شنبه|سه\u200C?شنبه|چهار\u200C?شنبه|پنج\u200C?شنبه|شنبه|جمعه|آدینه)';
const DIGITS = '[\\d۰-۹٠-٩]';
const TIME = `(?:[\\s،,–-]*(?:ساعت\\s*)?${DIGITS}{1,2}[:٫.]${DIGITS}{2})?`;
/** A line that is a date and nothing else, with or without the day of the week and the hour. */
const DATE = new RegExp(
  `^(?:${DAY}[\\s،,]*)?(?:${DIGITS}{1,2}\\s*(?:${MONTHS})(?:\\s*ماه)?\\s*،?\\s*${DIGITS}{4}|${DIGITS}{4}[/.-]${DIGITS}{1,2}[/.-]${DIGITS}{1,2})${TIME}$`,
);
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
    if (kind !== 'paragraph' && kind !== 'heading') return true;
    if (i >= head && i < blocks.length - FOOT) return true;
    const found = readLine(text, i < head && kind === 'paragraph');
    if (!found || fields[found.field] !== undefined) return true;
    fields[found.field] = found.value;
    return false;
  });
  // An article of nothing else is about nothing: those lines are its text.
  return kept.some(({ text }) => text)
    ? { fields, blocks: kept }
    : { fields: known, blocks: [...blocks] };
}

function readLine(
  text: string,
  mayBeDate: boolean,
): { field: 'byline' | 'source' | 'date'; value: string } | undefined {
  if (text.length > 100) return undefined;
  for (const [pattern, field] of LABELLED) {
    const value = pattern.exec(text)?.[1];
    if (value && !/[.!؟]\s/.test(value)) return { field, value: value.replace(/[\s.،]+$/, '') };
  }
  return mayBeDate && DATE.test(text) ? { field: 'date', value: text } : undefined;
}
