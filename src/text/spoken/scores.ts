import { then, type Rewrite } from '../rewrite.ts';
import { DASH } from './dash.ts';
import { replaceEach } from './replace-each.ts';
import { nearSport } from './sport.ts';
import { textBefore } from './text-before.ts';

const SCORE = new RegExp(
  String.raw`(?<![\d.٫/%٪:-])(\d(?:-\d){2,4})(?![\d٫/-]|\.\d)|(?<!\d\s?)\((?<home>\d{1,2})\)\s?${DASH}\s?\((?<guest>\d{1,2})\)(?!\s?\d)|(?<![\d.٫/%٪]|\d${DASH})(\d{1,3})\s?${DASH}\s?(\d{1,3})(?!${DASH}?\d|[.٫/]\d|,\d|[%٪]|\s?(?:kWh|k?m|cm|mm|k?g|ml|[GM]B|V|W|k?Hz)(?![A-Za-z])|[ \u200C]?(?:سال|درصد|نفر|روز|متر|دقیقه|ماه|هفته|کیلو|هزار|میلی|تومان|ثانیه|ساعت|سانت|امتیاز|(?:بار|مرتبه|دفعه|جلسه)(?!\p{L}|\sدیگر)|تا\s(?:گل|پاس|بازیکن|موقعیت|کارت|خطا|ضربه|شوت|مدال)(?!\p{L})))`,
  'gu',
);
// «۱ (۴) – (۲) ۱», and with both brackets behind their goals.
const PENALTIES = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s?\((\d{1,2})\)\s?${DASH}\s?(?:\((\d{1,2})\)\s?(\d{1,2})|(\d{1,2})\s?\((\d{1,2})\))(?!\d)`,
  'gu',
);
/** Half a point for each. */
const DRAWN = new RegExp(String.raw`(?<![\d⁄/])1[⁄/]2\s?${DASH}\s?1[⁄/]2(?![\d⁄/])`, 'g');
/** Points of a match of many games: «۷٫۵–۶٫۵». */
const POINTS = new RegExp(
  String.raw`(?<![\d٫.])(\d{1,2}[.٫]5)\s?${DASH}\s?(\d{1,2}[.٫]5)(?![\d٫]|\.\d|\s?[%٪A-Za-z]|\s(?!(?:شد|بود|به|برد|پیروز|تمام|باخت)(?!\p{L}))\p{L})`,
  'gu',
);
const SMALL = 'صفر|یک|دو|سه|چهار|پنج|شش|هفت';
const WORDED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d\u200C])(\d{1,2}|${SMALL})\s?${DASH}\s?(${SMALL})(?![\p{L}\p{M}\u200C]|\s(?:سال|روز|ماه|هفته|نفر|بار|گل|بازی(?!کن)|دقیقه|امتیاز))`,
  'gu',
);
const NO_SCORE =
  /(?:بین|حدود|حدوداً|از|سن|سنین|رده|ردهٔ|فصل|سال|دقیقه|دقیقهٔ|ساعت|ص|صفحه|صفحهٔ|صفحات|هفته|هفتهٔ|به توان|ساع(?:ت|ات|ت[ \u200C]?های)\s(?:کار|کاری|بازدید|حضور|پاسخ‌گویی|پاسخگویی|اداری|مراجعه):?)\s?$/u;

/** «شکل ۳-۲» names one thing by two figures. */
const REFERENCE =
  /(?<!\p{L})(?:شکل|جدول|جزء|نمودار|تصویر|بخش|بند|قسمت|رابطه|رابطهٔ|معادله|معادلهٔ|مثال|تمرین|پیوست|فعالیت|آزمایش|قضی[هۀ]ٔ?|پرسش|سؤال|سوال|مسئل[هۀ]ٔ?|درس|مبحث|گفتار|نقش[هۀ]ٔ?|فرمول|تعریف|ردیف|کاربرگ|کد)(?:\u200C?های|\u200Cی)?\s(?:[«(]?\d+-\d+[»)]?(?:،|\s(?:و|تا))\s){0,3}[«(]?$/u;

/** «درس‌های ۱-۵» and «درس‌های ۱-۳ و ۵-۷» span them, «بندهای ۱-۳ و ۱-۴» names each. */
const SEVERAL = /های\s[«(]?(?:\d+-(\d+)(?:،|\sو)\s){0,3}$/u;
const ANOTHER = /^[»)]?(?:،|\s(?:و|تا))\s[«(]?(\d+)-\d/u;

/** What is numbered within its chapter: two pairs of figures are two of them. */
const PICTURE =
  /(?:شکل|جدول|نمودار|تصویر|نقش[هۀ]|رابط[هۀ]|معادل[هۀ]|فرمول|مثال)\u200C?های\s[\d\s،وتا«»()-]*$/u;

function areSpanned(a: string, b: string, before: string, after: string): boolean {
  const several = SEVERAL.exec(before);
  const next = ANOTHER.exec(after);
  if (PICTURE.test(before) && (next ?? several?.[1])) return false;
  return (
    several !== null &&
    Number(several[1] ?? 0) < Number(a) &&
    (next === null || Number(next[1]) > Number(b))
  );
}

/** Two figures with a dash among the words of a match: «دو بر یک»; a line-up 4-3-3 is told figure by figure. */
export function scores(text: string): Rewrite {
  const told = replaceEach(
    text,
    PENALTIES,
    ([, a, aKicks, bKicks, b, second, secondKicks]) =>
      `${a!} بر ${b ?? second!}، پنالتی ${aKicks!} بر ${bKicks ?? secondKicks!}،`,
  );
  const drawn = then(told, (said) => replaceEach(said, DRAWN, () => 'نیم بر نیم'));
  return [turned, weights, sets, points, goals, inWords].reduce(then, drawn);
}

/** «دقیقهٔ ۴+۹۰»: right-to-left typing puts the time that is added first. */
const TURNED = /(?<=(?<!هر\s)دقیق[هۀ]ٔ?\s)(1?\d)\+(45|90|105|120)(?!\d|\s?(?:=|ثانیه))/gu;

function turned(text: string): Rewrite {
  return replaceEach(text, TURNED, ([, added, end]) => `${end!}+${added!}`);
}

/** The class of those who weigh less: «۶۳-kg», «۵۷– کیلوگرم». */
const WEIGHT = /(?<![\d.٫/–-])(\d{2,3})[-–−]\s?(?=(?:kg|کیلو(?:گرم)?)(?![\p{L}\u200C]))/gu;

/** Right before a class of weight; a sack only weighs so much. */
const WEIGHED =
  /(?:^|[،(:]\s?|(?<!\p{L})(?:در|و|وزن(?:\u200Cهای)?|رد[هۀ]ٔ?|دست[هۀ]ٔ?|کلاس|قهرمان|مدال|طلای|نقر[هۀ]ٔ?|برنز|فرنگی|آزاد|کشتی|کشتی‌گیر|تکواندو|جودو|کاراته|بوکس|فینال|رقابت(?:\u200Cهای)?|مسابق(?:ه|ات))\s)$/u;

function weights(text: string): Rewrite {
  return replaceEach(text, WEIGHT, ({ 0: token, 1: figure, index }) =>
    Number(figure) >= 40 &&
    WEIGHED.test(textBefore(text, index, 16)) &&
    nearSport(text, index, index + token.length)
      ? `−${figure!} `
      : undefined,
  );
}

/** In a match the winner's points are told first; elsewhere it is a span: «مسابقهٔ پرش: ۷٫۵-۸٫۵». */
function points(text: string): Rewrite {
  return replaceEach(text, POINTS, ({ 1: a, 2: b, index }) => {
    const before = textBefore(text, index, 24);
    const isWon = parseFloat(a!.replace('٫', '.')) > parseFloat(b!.replace('٫', '.'));
    return /شطرنج/u.test(before) || (isWon && /مسابق[هۀ]/u.test(before))
      ? `${a!} بر ${b!}`
      : undefined;
  });
}

/** «۳ - صفر», «دو-دو»: one or both figures in a word. */
function inWords(text: string): Rewrite {
  return replaceEach(text, WORDED, ({ 0: token, 1: a = '', 2: b = '', index }) => {
    const end = index + token.length;
    if (value(b) === value(a) + 1 && ABOUT.test(text.slice(end, end + 8))) return undefined;
    return nearSport(text, index, end) ? `${a} بر ${b}` : undefined;
  });
}

/** What is counted by two figures that follow each other, «سه-چهار تیم»; behind other figures it lost or won. */
const ABOUT = /^\s(?:تیم|مورد|عدد|برابر|درصد|هزار|میلیون|ساعت|بازیکن|کیلو|متر)/u;
const NAMES = SMALL.split('|');

function value(figure: string): number {
  return NAMES.includes(figure) ? NAMES.indexOf(figure) : Number(figure);
}

/** «ساعت کاری تیم ۹-۱۷»: from a morning on. */
function areHours(from: string, until: string, before: string): boolean {
  return (
    Number(from) >= 6 &&
    Number(from) < Number(until) &&
    (Number(until) > 12 || before.includes('تمرین')) &&
    Number(until) <= 24 &&
    /ساع(?:ت|ات)\s(?:کار|کاری|بازدید|تمرین|فعالیت)\s(?:[\p{L}\u200C]+\s){0,2}$/u.test(before)
  );
}

/** Pairs in a row: the sets of a match, of which some rise and others fall, or the answers of an exam in their order. */
const SETS = /(?<![\d-])\d{1,2}-\d{1,2}(?:،\s?\d{1,2}-\d{1,2}){2,}(?![\d-])/gu;

/** Before pairs that are counted or results. */
const NAMED_ROW =
  /(?:صفح|شمار|آی|بند|فصل|کلاس|بخش|شکل|جدول|درس|نتای?ج|نتیج|باز)\p{L}*\u200C?(?:ها|های|هایی)?\s$/u;

function sets(text: string): Rewrite {
  return replaceEach(text, SETS, ({ 0: row, index }) => {
    const before = textBefore(text, index, 24);
    if (REFERENCE.test(before) || NAMED_ROW.test(before)) return undefined;
    const pairs = row.split('،').map((pair) => pair.split('-').map(Number));
    const areAnswers = pairs.every(([a, b], i) => a === pairs[0]![0]! + i && b! < 5);
    if (areAnswers && pairs.some(([a, b]) => a! + 1 !== b))
      return row.replaceAll('،', '؛').replaceAll('-', '، ');
    const isMixed = new Set(pairs.map(([a, b]) => a! < b!)).size > 1;
    return isMixed && pairs.every((pair) => Math.max(...pair) > 5)
      ? row.replaceAll('-', ' بر ')
      : undefined;
  });
}

function goals(text: string): Rewrite {
  return replaceEach(text, SCORE, ({ 0: token, 1: lineUp, 4: a, 5: b, groups, index }) => {
    const before = textBefore(text, index, 32);
    const { home, guest } = groups!;
    if (home) return `${home} بر ${guest!}`;
    const isReference = REFERENCE.test(before);
    if (isReference && Number(a) < Number(b)) {
      const after = text.slice(index + token.length, index + token.length + 8);
      if (/^\d{3}/.test(a!) || areSpanned(a!, b!, before, after)) return undefined;
    }
    if (isReference) return token.replace(/[\s-–—−]+/g, ' ');
    if (lineUp) return lineUp.replaceAll('-', '، ');
    if (areHours(a!, b!, before)) return undefined;
    if (NO_SCORE.test(before) || !nearSport(text, index, index + token.length)) return undefined;
    return `${a!} بر ${b!}`;
  });
}
