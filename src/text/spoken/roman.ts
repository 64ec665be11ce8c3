import { then, type Rewrite } from '../rewrite.ts';
import { romanNumber } from '../roman-number.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const CANDIDATE =
  /(?<![A-Za-z0-9.&-]|[A-Za-z]['’])(?:[IVX]{1,4}(?<part>[A-Ca-c])|[IVXLCDM]+|[ivx]{2,6})(?![A-Za-z0-9&-]|\.[A-Za-z])/g;

/** Before these a numeral only counts; before other Persian words it ranks: «لویی چهاردهم». */
const COUNTED =
  /(?<!\p{L})(?:فصل|بخش|جلد|پیوست|جدول|شکل|نوع|فاز|کلاس|تیپ|مرحله|مرحلهٔ|گروه|نمودار|ضمیمه|سطح|مدل|سری|نسخه|نسخهٔ|بند|پاراگراف|درج[هۀ]ٔ?|فاکتور|استیج|صفحه|صفحهٔ|صفحات)(?:\u200Cهای)?[ِ]?\s(?:[IVXLivx]+(?:\s(?:و|تا|الی)|،)\s)*$/u;
/** Before a small word that may be a name: «گروه xi». */
const NAMED = /(?:گروه|مدل|سری|کلاس|تیپ|نسخ[هۀ]ٔ?)\s$/u;
/** What has parts that are called by letters: «استیج IIIB». */
const STAGED = /(?:استیج|درج[هۀ]ٔ?|مرحل[هۀ]ٔ?|سطح)\s$/u;
const RANKED = /(?:[\p{Script=Arabic}\u200C]{2,})[\u0650\u0654]?\s$/u;

/** «II–III», «I-IV»; of two letters each may stand for itself. */
const SPAN = /(?<![A-Za-z0-9.&-])([IVX]{1,5})\s?[-–]\s?([IVX]{1,5})(?![A-Za-z0-9&-])/g;

/** Roman numerals: a rank after a name or a century, a number after a chapter or a Latin word. */
export function roman(text: string): Rewrite {
  const spans = replaceEach(text, SPAN, ([, from = '', to = '']) => {
    const [low, high] = [romanNumber(from), romanNumber(to)];
    return low && high && low < high && from.length + to.length > 2
      ? `${low} تا ${high}`
      : undefined;
  });
  return then(spans, numerals);
}

function numerals(text: string): Rewrite {
  return replaceEach(text, CANDIDATE, ({ 0: token, groups, index }) => {
    const part = groups!.part ?? '';
    const numeral = token.slice(0, token.length - part.length);
    const value = romanNumber(numeral.toUpperCase());
    if (value === undefined) return undefined;
    const before = textBefore(text, index, 32);
    const counted = COUNTED.test(before);
    // «استیج IIIB»; but «نوع IC» and «گروه VIA» may be acronyms.
    if (part)
      return counted && (/[ab]/.test(part) || (numeral.length > 1 && STAGED.test(before)))
        ? `${value} ${part.toUpperCase()}`
        : undefined;
    if (/^[ivx]/.test(numeral) && (!counted || NAMED.test(before))) return undefined;
    if (numeral.length === 1 && !(/^[IVX]$/.test(numeral) && (counted || isRuler(before))))
      return undefined;
    if (/=\s?$/.test(before)) return undefined;
    if (
      numeral === 'IV' &&
      /(?:دارو|سرم|تزریق|محلول|مایعات|گرم|لیتر|سی‌سی|واحد)ی?ِ?\s$/u.test(before)
    )
      return undefined;
    if (/[LCDM]/.test(numeral) && !(counted || numeral.length > 3)) return undefined;
    return !counted && (RANKED.test(before) || RULER.test(before)) ? `${value}م` : String(value);
  });
}

/** Whom a numeral ranks also in Latin letters. */
const RULER =
  /(?<![A-Za-z])(?:Louis|Henry|Henri|Karl|Carl|Carlos|Friedrich|Felipe|Ivan|Peter|Umberto|Victor|Christian|Gustav|George|Charles|James|William|Edward|Elizabeth|Richard|Napoleon|Nicholas|Alexander|Catherine|Philip|Frederick|Wilhelm|Leopold|Francis|Pius|Paul|John|Benedict|War)\s$/;

function isRuler(before: string): boolean {
  return /(?<!\p{L})(?:قرن|سد[هۀ]ٔ?|جنگ جهانی|پاپ|لویی|هنری|جرج|جورج|چارلز|شارل|ویلیام|ادوارد|الیزابت|ریچارد|ناپلئون|نیکلای|پتر|کاترین|فیلیپ|فردریک|ویلهلم|آلکساندر|الکساندر|عباس|اسماعیل|طهماسب|سلیمان|سلیم|داریوش|خسرو|اردشیر|شاپور|رامسس|ژان پل|جان پل)\s$/u.test(
    before,
  );
}
