import { MONTHS } from '../month-pattern.ts';
import type { Rewrite } from '../rewrite.ts';
import { DAYTIME } from './daytime-pattern.ts';
import { replaceEach } from './replace-each.ts';
import { nearSport } from './sport.ts';
import { STOP } from './stop-pattern.ts';
import { textBefore } from './text-before.ts';

/** What stands behind a time and counts nothing. */
const CLOCKED = String.raw`(?:\s*(?:${STOP})|\s(?:${DAYTIME}|امروز|امشب|فردا|دیروز|روز|(?:به|در|و)(?!\s\d+(?!\d|:))|(?:تا|الی)(?!\s\d+\s(?:نفر|تن|بار|درصد|دقیقه))|آغاز|برگزار|پخش|شروع)(?!\p{L}))`;

const PAIR = new RegExp(
  [
    String.raw`(?<![\d٫.,/]|\d:)(?<a>\d+)(?::|\s:\s|(?<=(?<!\p{L})(?:قرآن|بقره|عمران|نساء|متی|مرقس|لوقا|یوحنا|مزمور|مزامیر|پیدایش|قرنتیان)[،:]?\s\d{1,3}|(?<!هر\s)ساعت\s(?:\d{2}:\s?\d{1,2}\s(?:تا|الی)\s)?(?:2[5-9]|[3-5]\d)):\s(?!\s)|(?<=(?<!هر\s)ساعت\s\d{1,2}):\s(?=[0-5]\d${CLOCKED}))(?<b>\d+)(?::(?<c>\d{2})(?:[.٫](?<d>\d+))?)?(?:(?<=(?:رکورد|زمان|مدت)[^.؟!]{0,16}\d:\d\d)[.٫](?<e>\d{1,3})|(?<=(?<!ساعت\s)(?<!\d)\d{1,2}:[0-5]\d)[.٫](?<fraction>\d{2,3})(?!\d|\.\d))?(?!:?\d)(?:Z(?!\w))?(?:(?<long>(?<=:\d\d)\s(?:دقیقه‌ای|ساعته)(?!\p{L}))|(?<unit>\s(?:ساعت|دقیقه)(?![\p{L}\u200C]|\s?\d)))?(?:\s?(?<half>[AaPp]\.?[Mm])\b\.?)?`,
    String.raw`(?:(?<=ساعت\s(?:\d{1,2}(?:[./:]\d\d)?\s(?:تا|الی)\s)?)|(?<![\d./٫-])(?=\d{1,2}[./]\d\d\s(?:${DAYTIME})(?!\p{L})))(?<h>\d{1,2})[./](?<m>[0-5]\d)(?![\d/٫]|\.\d|\s?(?:درصد|٪|%|هزار|میلی|کیلو))`,
    String.raw`(?<![\d.:٫])(?<o>\d{1,2})\s?(?<noon>[AaPp]\.?[Mm])\b\.?`,
  ].join('|'),
  'gu',
);

const QURAN = /(?<!\p{L})(?:سور[هۀ]ٔ?|(?:ال)?قرآن|آی[هۀ]ٔ?|آیات|بقره|نساء|آل‌عمران)[^.؟!]{0,24}$/u;
const BIBLE =
  /(?<!\p{L})(?:انجیل|متی|مرقس|لوقا|یوحنا|مزمور|مزامیر|پیدایش|(?<=(?:سفر|کتاب)\s|\()خروج|امثال سلیمان|اشعیا|رومیان|قرنتیان|عهد عتیق|عهد جدید)(?!\p{L})[^.؟!]{0,16}$/u;
const RATIO =
  /(?<!\p{L})(?:نسبت|مقیاس|تناسب|ابعاد|تصویر|بزرگ‌?نمایی|ضریب)(?:ی|ِ)?(?!\p{L})[^.؟!]{0,24}$/u;
/** After a time, though its minutes are of one figure. */
const BY_DAYTIME = new RegExp(String.raw`^\s(?:${DAYTIME})(?!\p{L})`, 'u');
/** Behind the hour at which something is to be seen, or held at a place. */
const AIRED = /^\s(?:(?:پخش|اکران|آغاز|شروع)\s(?:می|شد|خ)|روی آنتن)|^،?\s(?:مکان|محل)(?!\p{L})/u;
const LASTING =
  /(?<!\p{L}|هم\u200C)(?:رکورد|زمان(?!ی|[ \u200C]?بندی|\s(?:پخش|برگزاری|شروع|آغاز|پایان|حرکت|پرواز|ورود|خروج|اکران|دیدار|جلسه|آزمون|امتحان|رسیدن|مسابقه|ملاقات|حضور|مراجعه|تحویل)|[^.؟!]{0,8}(?:شنبه|جمعه))|مدت|طول|ویدئو|ویدیو|فیلم|ثبت(?![ \u200C]?نام)|اپیزود|پادکست|آهنگ|ترانه|قطعه)[^.؟!]{0,16}$|(?:راند|کوارتر)[^.؟!]{0,12}\($/u;

/** Behind how late one is. */
const LATE = /^\s(?:ت[أا]خیر|دیرتر|زودتر)/u;

/** A whole date; behind a year alone a time may be a record: «در ۲۰۲۲ ۲:۰۱:۰۹ دوید». */
const DATE = new RegExp(String.raw`\d{1,2}م?\s(?:${MONTHS})\s\d{4}،?\s?$`, 'u');

/** What two figures with a colon mean, by what stands before: a time, a verse, a ratio, a score, a duration. */
export function times(text: string): Rewrite {
  return replaceEach(text, PAIR, ({ 0: token, groups, index }) => {
    const { a, b, c, d, e, unit, long, h, m, o, half, noon, fraction } = groups!;
    const before = textBefore(text, index, 40);
    const after = unit ?? text.slice(index + token.length, index + token.length + 12);
    if (h) return clock(h, m!, undefined, after);
    if (!c && isTurned(a!, b!, before)) return clock(b!, a!, undefined, after);
    if (long) return lasting(c || long === ' ساعته' ? [a!, b!, c ?? '0'] : ['0', a!, b!]);
    if (o) return Number(o) <= 12 ? o + dayHalf(noon!) : undefined;
    if (half) return clock(a!, b!, c, after) + dayHalf(half);
    if (!c && BIBLE.test(before) && !/(?:سور[هۀ]|آی[هۀ])ٔ?\s?$/u.test(before))
      return `${/مز(?:مور|امیر)\s$/u.test(before) ? '' : 'باب '}${plain(a!)}، آیهٔ ${plain(b!)}`;
    if (!c && QURAN.test(before)) return verse(a!, b!, before);
    if (Number(b) < 60 && BY_DAYTIME.test(after)) return clock(a!, b!, c, after);
    if (!c && isClock(a!, b!, c) && LATE.test(after) && /(?<!\p{L})(?:با|حدود|و)\s$/u.test(before))
      return duration([a!, b!], HOURS);
    if (
      !c &&
      b!.length === 2 &&
      isLong(a!, b!) &&
      (LASTING.test(before) || /(?<!\p{L})در\s$/u.test(before))
    )
      return duration([a!, b!], ['دقیقه', 'ثانیه']);
    if (fraction) return duration([a!, `${b!}٫${fraction}`], ['دقیقه', 'ثانیه']);
    if (/ساعت\s$/u.test(before) && /^[1-9]$/.test(b!) && Number(a) <= 24)
      return clock(a!, b!, undefined, after);
    if (/دقیق[هۀ]ٔ?\s$/u.test(before) && !c && !unit && /^[0-5]\d$/.test(b!))
      return Number(b) === 0 ? a : `${a!} و ${b!} ثانیه`;
    if (unit === ' دقیقه' && Number(a) > 24 && !c && b!.length === 2 && Number(b) < 60)
      return duration([a!, b!], ['دقیقه', 'ثانیه']);
    if (!isClock(a!, b!, c) || RATIO.test(before)) return ratio(a!, b!, c, text, index, token);
    if (unit) return measured(a!, b!, c, unit, /ساعت\s?$/u.test(before));
    if (/ساعت\s?$/u.test(before) || DATE.test(before) || /^\s?[قب]\.?\s?ظ/u.test(after))
      return clock(a!, b!, c, after);
    if (c) return duration([a!, b!, d ? `${c}٫${d}` : c], HOURS);
    if (LASTING.test(before) && !AIRED.test(after))
      return duration([a!, e ? `${b!}٫${e}` : b!], ['دقیقه', 'ثانیه']);
    return clock(a!, b!, c, after);
  });
}

/** Right-to-left typing puts the minutes first: «ساعت ۴۰:۶». */
function isTurned(minutes: string, hour: string, before: string): boolean {
  return (
    /(?<![\p{L}\u200C]|\d\s|(?:رکورد|نیم)\s)ساعت\s(?:\d{2}:\s?\d{1,2}\s(?:تا|الی)\s)?$/u.test(
      before,
    ) &&
    Number(minutes) > 24 &&
    Number(minutes) < 60 &&
    Number(hour) <= 24
  );
}

function isClock(a: string, b: string, c: string | undefined): boolean {
  return (
    a.length <= 2 && b.length === 2 && Number(a) <= 24 && Number(b) < 60 && Number(c ?? 0) < 60
  );
}

/** Whether figures are more minutes than a clock has hours, and seconds. */
function isLong(minutes: string, seconds: string): boolean {
  return minutes.length < 4 && Number(minutes) > 24 && Number(seconds) < 60;
}

/** «ده و سی دقیقه»; a full hour is only its hour, and «دقیقه» is not said twice. */
function clock(hour: string, minute: string, second: string | undefined, after: string): string {
  const said = [plain(hour)];
  if (Number(minute))
    said.push(
      /^\s?(?:دقیقه|min(?![A-Za-z]))/u.test(after) ? plain(minute) : `${plain(minute)} دقیقه`,
    );
  if (Number(second ?? 0)) said.push(`${plain(second!)} ثانیه`);
  return said.join(' و ') + (/^\p{L}/u.test(after) ? ' ' : '');
}

/** «۲:۳۰ ساعت» lasts, unless «ساعت» stands before; «۱۰:۳۰ دقیقه» is a clock that names its minutes. */
function measured(
  a: string,
  b: string,
  c: string | undefined,
  unit: string,
  isHour: boolean,
): string {
  if (!isHour && (c || unit.trim() === 'ساعت')) return duration([a, b, c ?? '0'], HOURS);
  return clock(a, b, c, '') + (Number(b) && unit.trim() === 'دقیقه' ? '' : unit);
}

const HOURS = ['ساعت', 'دقیقه', 'ثانیه'];

function duration(figures: readonly string[], units: readonly string[]): string {
  const said = figures.flatMap((figure, i) =>
    Number(figure.replace('٫', '.')) ? [`${plain(figure)} ${units[i]!}`] : [],
  );
  return said.join(' و ') || `0 ${units.at(-1)!}`;
}

/** «۱:۳۰ ساعته»: how long a thing is, as an adjective. */
function lasting(figures: readonly string[]): string {
  const said = duration(figures, HOURS);
  return said + (said.endsWith('ساعت') ? 'ه' : '\u200Cای');
}

function verse(chapter: string, number: string, before: string): string {
  // Right-to-left typing turns them around: there are 114 chapters.
  if (Number(chapter) > 114 && Number(number) <= 114) return verse(number, chapter, before);
  if (/(?:آی[هۀ]ٔ?|آیات)\s?$/u.test(before)) return `${plain(chapter)}، ${plain(number)}`;
  if (/سور[هۀ]ٔ?\s?$/u.test(before)) return `${plain(chapter)}، آیهٔ ${plain(number)}`;
  return `سورهٔ ${plain(chapter)}، آیهٔ ${plain(number)}`;
}

function ratio(
  a: string,
  b: string,
  c: string | undefined,
  text: string,
  index: number,
  token: string,
): string {
  if (c) return [a, b, c].map(plain).join('، ');
  if (a.length >= 4 && b.length >= 4) return `${a}، ${b}`; // ISO 9001:2015
  if (a !== '1' && a.length < 3 && b.length === 3 && !RATIO.test(textBefore(text, index, 30)))
    return `${a}، ${b}`; // a volume and its page
  const score = a.length <= 2 && b.length <= 2 && nearSport(text, index, index + token.length);
  return `${plain(a)} ${score ? 'بر' : 'به'} ${plain(b)}`;
}

function dayHalf(half: string): string {
  return /^a/i.test(half) ? ' صبح' : ' بعدازظهر';
}

function plain(figure: string): string {
  return figure.replace(/^0+(?=\d)/, '');
}
