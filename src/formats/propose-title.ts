import { listLine } from './list-line.ts';

const LONGEST = 60;
const REPORTED =
  /^(?:(?:به|بنا ?بر|بر ?اساس|طبق)\s+(?:گزارش|نقل از|نوشتهٔ|نوشته|اعلام|گفتهٔ|گفته)|به نقل از)\s+[^،:.؛]{2,60}[،:]\s*/;
const ADDRESS = /https?:\/\/\S+/g;
const SENTENCE_END = /[.!؟?…](?=[»"”)\]]*(?:\s|$))|\n/;

/** What stands above a title: the kind of text, or who has it alone. */
const KICKER =
  /^(?:اختصاصی|فوری|مهم|ویژه|گزارش|یادداشت|گفت\u200C?و\u200C?گو|مصاحبه|تحلیل|خبر|سرمقاله|مقاله|عکس|فیلم|ویدیو|ویدئو|روایت|نقد|معرفی|پرونده|ترجمه|داستان|شعر|طنز)(?: (?:اختصاصی|ویژه|روز|تصویری|خبری|میدانی|مردمی|آماری|[\p{L}\u200C]{2,12}))?\s*[:/؛|]?$/u;

/** Whether a line says of what kind the text is and not what it is about («گزارش ویژه», «اختصاصی»). */
export function isKicker(line: string): boolean {
  return KICKER.test(line);
}

/** Whether a line is short and open enough at its end to be the name of what follows it. */
export function looksLikeTitle(line: string): boolean {
  return (
    line.length >= 2 &&
    line.length <= 110 &&
    line.split(/\s+/).length <= 18 &&
    /\p{L}/u.test(line) &&
    !/[.،؛:;,…][»"”)\]]*$/.test(line) &&
    !/^\p{Ll}+:\/\//u.test(line)
  );
}

/**
 * A title for a text that has none: its first sentence without «به گزارش …،», web addresses and the sign of an item, cut
 * at a word when it is longer than 60 UTF-16 units, with `…` for what was cut.
 */
export function proposeTitle(text: string): string {
  const trimmed = text.replace(ADDRESS, ' ').trim() || text.trim();
  const whole = trimmed.replace(REPORTED, '') || trimmed;
  const sign = listLine(whole);
  const body = sign?.weak === false ? whole.slice(sign.start) : whole;
  // A single letter before a name ends no sentence.
  const start = sign?.weak ? sign.start : 0;
  const end = SENTENCE_END.exec(body.slice(start));
  const sentence = (end ? body.slice(0, start + end.index) : body).replace(/\s+/g, ' ').trim();
  const title = (sentence || body.slice(0, 2 * LONGEST).trim()).replace(/\s*[:،؛]$/, '');
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s،؛:\-–(«]+$/, '')}…`;
}
