import { MONTH_END, MONTHS } from '../month-pattern.ts';
import { then, type Rewrite } from '../rewrite.ts';
import { LETTERED } from './lettered-pattern.ts';
import { isOtherWord } from './month-days.ts';
import { replaceEach } from './replace-each.ts';
import { STOP } from './stop-pattern.ts';
import { textBefore } from './text-before.ts';

const NAMES: Readonly<Record<string, string>> = {
  م: 'میلادی',
  ق: 'قمری',
  ش: 'شمسی',
  خ: 'خورشیدی',
  ه: 'هجری',
  هش: 'هجری شمسی',
  هق: 'هجری قمری',
  قم: 'قبل از میلاد',
  پم: 'پیش از میلاد',
};

const ERA =
  /(?=\s?[همقپشخ])(?<=(?<![\d٫])(\d+)\)?)(\s?)(ه[\s\u200C]?[شق]|[قپ]\u200C?م|[مقشه]|(?<=\d{4}\s?)خ(?=\.?\s?(?:[)»،؛–-]|$)))(\.?)(?![\p{L}\p{M}\u200C²³]|\.[ا-ی])/gu;

/** What is numbered with a letter behind the figure: «پلاک ۱۲۵ ه». */
const LETTER_BEHIND = new RegExp(String.raw`(?<!\p{L})(?:${LETTERED})\s\d+$`, 'u');
/** The same year in the era before it: «۳۲۸ق/۹۴۰م». */
const TWIN = /(?:قمری|شمسی|[قش])\s?\/\s?\d{1,3}$/u;
const MONTH = new RegExp(
  String.raw`^(?:(?:\s(?:تا|الی|و|یا)|،)\s\d{1,2}م){0,6}\s(?:(${MONTHS})|(?:(?:هر|این|همین)\s)?ماه)${MONTH_END}`,
  'u',
);
const CENTURY = /(?:سد[هۀ]ٔ?|قرن|هزار[هۀ]ٔ?)[^.؟!]{0,20}$/u;

const DECADE = /ده[هۀ]ٔ?\s\d{1,2}$/u;

/** What is measured in metres, before its number and behind it. */
const MEASURED =
  /(?<!\p{L})(?:ارتفاع|متراژ|مساحت|زیربنا|طول|عرض(?!ه)|عمق|قطر|ضخامت|فاصل[هۀ]ٔ?|مسافت|مسیر|شعاع|باز[هۀ]|دید(?!\p{L})|قل[هۀ](?=\D*(?:2[2-9]|[3-8]\d)\d\d$))[^.،؟!]{0,20}$|(?<!\p{L})(?:زمین|آپارتمان|ویلا|مغازه|سوله)\s(?:[2-9]\d|\d{3,})$/u;
const MEASURED_BEHIND = /^\s(?:ارتفاع|طول|عرض|عمق|قطر|ضخامت)(?!\p{L})/u;
/** What has so many metres, where no more is told of it, and what stands in a row. */
const GROUND = new RegExp(
  String.raw`^\s(?:زمین|بنا|زیربنا|حیاط|پارچه)(?=\s*(?:${STOP})|\s(?:و\s|\d))`,
  'u',
);
const RANKED =
  /(?:ردیف|نفر|رتب[هۀ]|رد[هۀ]|صف|قطع[هۀ]|روز|سال|بار|طبق[هۀ]|شمار[هۀ]|خان[هۀ])ٔ?\s\d+$/u;
/** Before the place of one among many, which may be the thousandth. */
const PLACED = /(?:رتب[هۀ]|جایگاه|نفر|مقام|رد[هۀ])ٔ?\s\d+$/u;
/** What is run or swum, and shot at: «دوی ۱۰۰م و ۲۰۰م», «۱۰م تفنگ». */
const RUN =
  /(?:(?<!\p{L})(?:دوی|شنای?|امدادی)\s(?:\d+ ?م(?:تر)?(?:\s\p{L}+)?(?:،|\s(?:و|تا|یا))\s)*|\d\s?[×x*]\s?)\d+$/u;
const RUN_BEHIND = /^\s(?:تفنگ|تپانچه|(?:با\s)?مانع|کرال|مختلط|قورباغه|پروانه)(?!\p{L})/u;
/** How far away, with no noun before its number that it would be an ordinal of. */
const AWAY =
  /^\s(?:بالاتر|پایین‌تر|جلوتر|آن‌طرف‌تر|مانده|تا\s(?:شهر|مترو|ساحل|دریا|میدان|ایستگاه|خیابان|اتوبان|جاده|بازار|فرودگاه|پارک|مدرسه|مسجد|دانشگاه))(?![\p{L}\u200C])/u;
const APART = /(?:^|[،.؛:(]\s?|(?<!\p{L}|\dم\s)(?:و|تا|حدود|حدوداً|تقریباً|فقط|هنوز)\s)\d+$/u;
const AT_LEAST = /(?:کمتر|بیش(?:تر)?) از \d+$/u;

/** A sum in words, of which «م» counts the millions: «۲ میلیارد و ۵۰۰ م». */
const BILLIONS =
  /(?<!\p{L})(?:میلیارد و|قیمت:?|ق:|حقوق|دستمزد|درآمد|ودیعه|رهن|اجاره|وام|متری|اقساط|سفت[هۀ]ٔ?|چک|مبلغ)\s(?:\d{1,3}\s?(?:[-–]|تا)\s?)?\d{1,3}$/u;
/** What was bought or sold, right before the sum, and what ends it; so much of a thing is metres, and «در فروش» is a rank. */
const SOLD =
  /(?<!\p{L}|(?:در|رتب[هۀ]ٔ?)\s)(?:می[ \u200C]?)?(?:فروش|خرید|فروخت)(?:ی|م|یم|ه|ن|ند)?\s\d{2,3}$/u;
const SOLD_FOR = new RegExp(String.raw`^(?:\s*(?:${STOP})|\sو\s)`, 'u');
/** A part of an article of a law, whose letter «م» is. */
const CLAUSE = /(?<!\p{L})(?:بند|تبصر[هۀ]ٔ?|جزء|ت)\s?\d{1,2}$/u;
const PRICED =
  /^\s?[€$£]|^\sت(?!\p{L})|^\s(?:(?:تومان|تومن|ریال|دلار|یورو|رهن|اجاره|ودیعه)|(?:آخرش|مقطوع|نقد|زیر قیمت)(?!\p{L})|و\s\d{1,3}\s?(?:ت(?!\p{L})|تومان|تومن|هزار(?!\p{L})))/u;

/** For which something was sold. */
const SOLD_BEHIND = /^\s(?:به فروش|فروخت|خرید)/u;

/** What is told in millions without their name. */
const RENT = /(?<!\p{L})(?:ودیعه|رهن|اجاره)[^.؟!]*$/u;

/** What is paid or priced, right before the sum. */
const PAID =
  /(?<!\p{L})(?:قیمت|حقوق|درآمد|دستمزد|سرمای[هۀ]|بودج[هۀ]|پاداش|جایز[هۀ]|هزین[هۀ])[\p{M}\p{L}\u200C]{0,4}\s[\d\s–-]+$/u;
/** Coins, by their weight. */
const COIN = /سک[هۀ][^.؟!]*(?:ربع|نیم|تمام|امامی|گرمی)\s(?:\d+\s?[–-]\s?)?\d{1,3}$/u;

const SAID = 'شمسی|قمری|میلادی|خورشیدی|میلاد|هجرت';
const SPAN = new RegExp(
  String.raw`(?=\s?[-–—])(?<=\d (?:هجری |(?:قبل|پیش) از )?(?:${SAID})\.?)\s?[-–—]\s?(?=\d{1,4} (?:هجری|قبل|پیش|${SAID})(?!\p{L}))`,
  'gu',
);

/** The letter of an era after a year, and the span of two: «۱۳۲۰ ش», «۱۹۹۲م–۱۹۹۵م»; «۱۰۰ م» is metres. */
export function eras(text: string): Rewrite {
  return then(yearsOf(text), (said) => replaceEach(said, SPAN, () => ' تا '));
}

function yearsOf(text: string): Rewrite {
  return replaceEach(
    text,
    ERA,
    ({ 0: token, 1: year = '', 2: gap = '', 3: era = '', 4: dot = '', index }) => {
      const end = index + token.length;
      const name = NAMES[era.replace(/[\s\u200C]/g, '')]!;
      const before = textBefore(text, index, 30);
      const said = ` ${name}${end >= text.trimEnd().length ? dot : ''}`;
      if (/^[هشق]$/u.test(era) && LETTER_BEHIND.test(before)) return undefined;
      const behind = text.slice(end, end + 16);
      const isDay = isDayOfMonth(before, text.slice(end, end + 48));
      if (era === 'م' && !gap && isDay && year.length < 3) return undefined; // «مسیر ۲۲م بهمن»
      const next = behind.slice(0, 5);
      if (era === 'قم' && isCity(year, before, next)) return undefined;
      if (era === 'م' && /^\s(?:مربع|مکعب)/u.test(next)) return ' متر';
      if (era === 'م' && !gap && PLACED.test(before)) return undefined;
      if (era === 'م' && CLAUSE.test(before) && /^\s?\d{1,4}(?!\d|٫)/.test(next)) return undefined;
      if (era === 'م' && SOLD.test(before) && SOLD_FOR.test(dot + next))
        return ` میلیون${/^\sو\s/.test(next) ? '' : dot}`;
      const isPriced =
        PRICED.test(behind.slice(0, 12)) || (SOLD_BEHIND.test(behind) && APART.test(before));
      if (era === 'م' && (isPriced || (BILLIONS.test(before) && !isDay)))
        return ` میلیون${isPriced ? '' : dot}`;
      const isSum = era === 'م' && gap && !isYear(year, dot);
      if ((isSum && PAID.test(before)) || (era === 'م' && COIN.test(before)))
        return ' میلیون' + dot;
      if (
        era === 'م' &&
        (MEASURED.test(before) ||
          RUN.test(before) ||
          (RUN_BEHIND.test(behind) &&
            /^\d{1,2}0{1,2}$/.test(year) &&
            year.length < 4 &&
            !/قرن\s\d+$/u.test(before) &&
            !RANKED.test(before)) ||
          (year.length < 4 && MEASURED_BEHIND.test(behind)) ||
          (/^\d\d\d?$/.test(year) &&
            ((GROUND.test(behind) && !RANKED.test(before)) ||
              (AWAY.test(behind) && APART.test(before)))))
      )
        return `${gap}متر${dot}`;
      if (era === 'م' && !gap && isPriceTold(text, index, end)) return ' میلیون' + dot;
      if (isSum && RENT.test(textBefore(text, index, 80))) return ' میلیون' + dot;
      if (era === 'م' && AT_LEAST.test(before)) return `${gap}متر${dot}`;
      if (
        era.length > 1 ||
        (TWIN.test(before) && !isDay) ||
        year.length === 4 ||
        ((gap || era !== 'م' || (dot && end < text.trimEnd().length)) && CENTURY.test(before))
      )
        return said;
      if (era === 'م' && !isShortYear(year, dot, before, text.slice(end, end + 2)))
        return gap ? `${gap}متر${dot}` : undefined; // glued, it is an ordinal
      const isShort = era === 'ق' || (era === 'ش' && (DECADE.test(before) || CENTURY.test(before)));
      return year.length === 3 || (isShort && year.length < 3) ? said : undefined;
    },
  );
}

/** Whether a month is behind, and no word that looks like one: «۱۲م بهمن», but «به ۱۲م می رسد». */
function isDayOfMonth(before: string, after: string): boolean {
  const found = MONTH.exec(after);
  if (!found) return false;
  const [{ length }, month = ''] = found;
  return !isOtherWord(month, before, after.slice(length).trimStart());
}

/** Of a century or a year, before the figure. */
const CENTURY_BEFORE = /(?:سد[هۀ]ٔ?|قرن|هزار[هۀ]ٔ?)(?:\u200Cهای)?\s(?:\d+\s(?:تا|و)\s)?\d{1,2}$/u;
const YEAR_BEFORE =
  /(?<!\p{L})(?:سال(?:\u200Cهای)?|در(?=\s\d{3}$)|از(?=\s\d{3}))\s(?:\d+\s(?:تا|و)\s)?\d+$/u;
/** Before a year that no place follows: «حدود ۲۰۰۰ قم», and the begin of a line of a chronicle, «۴۹۰ قم: …». */
const ABOUT = /(?<!\p{L})(?:حدود|حوالی)\s(?:سال\s)?\d{3,4}$|^\s*\d{3}$/u;

/** Whether «قم» without its stops is the city: «سال ۱۳۹۸ قم», «شعبهٔ ۱۰۲ قم», but «(۵۰۰ قم)». */
function isCity(year: string, before: string, after: string): boolean {
  if (/[(–-]\s?(?:حدود\s)?\d+$/u.test(before) && /^\s?[)–-]/.test(after)) return false;
  if (CENTURY_BEFORE.test(before) || ABOUT.test(before)) return false;
  return !YEAR_BEFORE.test(before) || year.length < 3 || /^(?:1[34]|19|20)\d\d$/.test(year);
}

/** Four figures are a year, and so are three whose era has its stop. */
function isYear(figure: string, dot: string): boolean {
  return figure.length === 4 || (figure.length === 3 && dot !== '');
}

/** «قیمت هر متر …: ۱۶۵م»: alone behind a colon or a comma, and no ordinal. */
function isPriceTold(text: string, from: number, to: number): boolean {
  return (
    /قیمت[^.؟!]*[:،]\s?\d{1,3}$/u.test(textBefore(text, from, 80)) &&
    /^\.?\s*(?:[،؛)»]|$)/u.test(text.slice(to, to + 3))
  );
}

/** Three figures before «م» are a year when it has its stop or stands in a span of years. */
function isShortYear(year: string, dot: string, before: string, after: string): boolean {
  if (year.length !== 3) return false;
  return (
    dot !== '' ||
    /(?<!\p{L})سال\s\d{3}$/u.test(before) ||
    /^\s?[)–-]/u.test(after) ||
    /(?:[(–-]\s?|(?:هجری|قمری|شمسی|میلاد|میلادی|هجرت)\s?\/\s?)\d{3}$/u.test(before) ||
    (/^(?:[،.؛)»]|$)/u.test(after) && /\d (?:هجری )?(?:هجری|قمری|شمسی)،\s?\d{3}$/u.test(before))
  );
}
