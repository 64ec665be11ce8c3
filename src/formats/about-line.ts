import { dateLine } from './date-line.ts';

/** A line that says one thing about the article it stands in. */
export interface AboutLine {
  readonly field: 'byline' | 'source' | 'date';
  readonly value: string;
}

const LABELLED: readonly (readonly [RegExp, AboutLine['field']])[] = [
  [
    /^(?:نویسنده|نویسندگان|به قلم|خبرنگار|گزارش از|نوشتهٔ|نوشته|توسط)\s*[:：]\s*(.{2,60})$/,
    'byline',
  ],
  // Without a colon, only what looks like a name: pages part the label from it by a comma, or not at all.
  [
    /^(?:نویسنده|به قلم|توسط)(?:\s*[,،]\s*|\s+)((?!که )[\p{L}\u200C]+(?: [\p{L}\u200C]+){1,3})$/u,
    'byline',
  ],
  [/^(?:منبع|به نقل از|برگرفته از)\s*[:：]\s*(.{2,60})$/, 'source'],
  // As Telegram copies it.
  [
    /^\[?\s*(?:Forwarded from|هدایت\u200C?شده از|بازارسال\u200C?شده از)\s*:?\s*([^[\]]{2,60}?)\s*\]?$/i,
    'source',
  ],
  [
    /^(?:تاریخ|تاریخ انتشار|زمان انتشار|انتشار|منتشر شده در|منتشرشده در)\s*[:：]\s*(.{4,50})$/,
    'date',
  ],
];
/** A line that is the name or the address of who publishes, and nothing else. */
const SITE =
  /^(?:(?:خبرگزاری|روزنامهٔ?|پایگاه خبری|وب\u200C?سایت|سایت|باشگاه خبرنگاران|هفته\u200C?نامهٔ?|ماهنامهٔ?|شبکهٔ?) [\p{L}\u200C]{2,15}(?: [\p{L}\u200C]{2,15})?|(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20})?\.(?:ir|com|org|net|news|info))$/iu;

/** Reads a line that only names the author, the source or the date of an article. */
export function aboutLine(line: string): AboutLine | undefined {
  if (line.length > 100) return undefined;
  for (const [pattern, field] of LABELLED) {
    const value = pattern.exec(line)?.[1];
    if (value && !/[.!؟]\s|[؟?!]$/.test(value))
      return { field, value: value.replace(/[\s.،]+$/, '') };
  }
  const date = dateLine(line);
  if (date) return { field: 'date', value: date };
  return SITE.test(line) ? { field: 'source', value: line } : undefined;
}
