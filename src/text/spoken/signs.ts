import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { nearSport } from './sport.ts';
import { STOP } from './stop-pattern.ts';
import { textBefore } from './text-before.ts';

const SIGN = new RegExp(
  [
    String.raw`(?<strand>['’′])(?:(?<=(?<!\d)[35].)-(?=[ACGTU]{2})|(?<=[ACGTU]{2}[- ][35].)(?!\w))|(?<water>·)(?=\d*H2O)`,
    String.raw`(?<![\d٫]|[ACGTU]{2}[- ])(?<arc>\d{1,3})['’′](?![\w"'’′+]|-[ACGTU]{2})`,
    String.raw`(?<![\d٫/A-Za-z-])(?<below>\d+(?:٫\d+)?)[-−](?=(?<sure>\s?(?:درجه|درصد|واحد|کیلو|متر(?!\p{L})|°)|\s(?:تا|و|الی)\s(?:[-−+]?\d+[-−+]?\s?(?:درجه|°)|[-−+]\d+\s?کیلو))|\s|${STOP})`,
    String.raw`(?=[*+×÷=≠≈≃~≤≥<>⩽⩾±∕−xX✕✖·:\/–-])(?<=(?:[\d)²³…]['’′]?|(?<=[\da-z])!|درصد|درجه|(?<![A-Za-z])[A-Za-zπ]|[=+]\s?\d*[a-z]{2})\s?)(?<op>\*\*|\+(?!\+|(?<=\d\+)\s\([^()=]*\)(?!\s?=))|[×÷*=≠≈≃~≤≥<>⩽⩾±∕−xX✕✖·]|(?<=\d)[:\/](?=\d)|[-–](?=\s?\d))\s?(?=\(?\s?[-−+√]?(?:[\d(π…]|قدر مطلق|نُرم|[A-Za-z](?![A-Za-z])|(?:sin|cos|tan|log|ln)(?![A-Za-z])))`,
    String.raw`(?<=\))(?<divided>\s?\/\s?)(?=[\dA-Za-z(])`,
    String.raw`(?<![\d\p{L}\p{M}٫)]|\+\+?)(?<lead>-(?=[\d√∞])|(?<=[=(±]\s?)[-−](?=[a-zA-Zπ](?![A-Za-z]))|[−+~≈<>≤≥±√∓]\s?(?=[\d√(∞]))`,
    String.raw`(?<![\d٫A-Za-z])(?<least>\d+(?:٫\d+)?)(?:\+|\s\+(?!\s))(?!\s?[\d+√A-Za-z…]|\(|\s\([^()]*\)\s?=)(?<measured>\s?(?:کیلو(?!متر|وات|بایت)|درجه|درصد|واحد|°))?`,
    String.raw`(?<factorial>!)(?:(?<=(?:\d|(?<![A-Za-z])[a-z])!)(?=\s?[=<>≤≥+×÷])|(?<=(?<![A-Za-z]\s?)[nmk]!)(?!!))`,
    String.raw`(?<over>\/)(?<=(?:(?<![A-Za-z])[A-Za-z]|[\d)])\/)(?=Δ?[A-Za-z(](?![A-Za-z])|(?<=(?<![A-Za-z])[a-z]\/)\d)|(?<part>\/)(?<=(?:π|[A-Za-z+−-]\s?[A-Za-z\d]\))\/)(?=\d)`,
    String.raw`(?<=(?<![A-Za-z])[a-z]\s?)(?<limit>→)(?=\s?[-−+]?(?:∞|\d|[a-z](?![A-Za-z])))`,
    String.raw`(?<=[A-Z][a-z]?\d*\s?)(?<yields>→)(?=\s?\d*\s?[A-Z])`,
    String.raw`(?<=(?<![A-Za-z])[A-Za-z])(?<prime>['’′]{1,2}|["″])(?=\([A-Za-z\d]\))|(?<apply>\()(?=[A-Za-z\d](?:\s?\|\s?[A-Za-z])?\))(?<=(?<![A-Za-z])[A-Za-z]['’′"″]{0,2}\()|(?<applied>\))(?<=(?<![A-Za-z])[A-Za-z]['’′"″]{0,2}\([A-Za-z\d](?:\s?\|\s?[A-Za-z])?\))|(?<=\([A-Za-z])(?<given>\s?\|\s?)(?=[A-Za-z]\))`,
    String.raw`(?<=(?<![A-Za-z])d[A-Za-z])(?<derived>\/)(?=d[a-z](?![A-Za-z]))|(?<=[آ-یۀ])(?<less>\s[−-]\s|\/)(?=[آ-ی])|(?<=شمار[هۀ]ٔ?\s\d{1,4})(?<again>#)`,
    String.raw`(?<than>[<>≤≥])(?<=\p{L}.)(?=\s?\d)|(?<at>@)(?<=(?:\s|\d(?:\s[آ-ی\u200C]{2,9}){1,2}|\d[pPKk])@)(?=\s?\d)`,
    String.raw`(?<=(?<![A-Za-z])[A-Za-z])(?<ratio>\s?:\s?)(?=[A-Za-z](?![A-Za-z]))`,
    String.raw`(?<=(?<![\w-])[Aa]|(?<!\p{L})(?:الف|آ))(?<alphabet>[-–])(?=[ZzFf](?![\w-])|ی(?!\p{L}))`,
    String.raw`(?<=\s)(?<add>\+)(?=\s[\p{L}\d])`,
    String.raw`(?<=\d)(?<times>[×])`,
    String.raw`(?<=(?<![\w.٫-]|[A-Za-z]\s)\d+(?:٫\d+)?)(?<fold>x)(?![\w²³]|\s?[-−+=<>^\d])`,
    String.raw`(?<=(?<![\d٫])[1-7])\s?(?<star>★|\*(?!\s?[\d*]))`,
    String.raw`(?<hash>[#№])(?=\d)`,
    String.raw`(?<rhesus>[-−+])(?![\w\p{L}+])(?<=(?<![A-Za-z])(?:A{1,3}|B{1,3}|C{1,3}|AB|O|Rh|HIV|HBsAg|PCR|H|Na|K|Li|NH4|(?:Ca|Mg|Fe|Cu|Zn)[23]|Cl|(?:HC|N|Cl|Br|I)O3|NO2|(?:HS|S|H2?P|P|Mn|Cr|Cl)O4|CO3|H3O|OH|CN).)`,
    String.raw`(?<=[\p{L}\p{M}]|[A-Za-z]\d{1,3})(?<more>\+|(?<=(?<![A-Za-z])A)\+{2,3})(?![+\d])|(?<=\d)(?<grade>\+)(?=\s[A-Z][a-z])`,
  ].join('|'),
  'gu',
);

const BETWEEN: Readonly<Record<string, string>> = {
  '+': 'به‌علاوهٔ',
  '×': 'در',
  x: 'در',
  X: 'در',
  '*': 'در',
  '**': 'به توان',
  '✕': 'در',
  '✖': 'در',
  '·': 'ضرب در',
  '÷': 'تقسیم بر',
  '=': 'مساوی',
  '≠': 'نامساوی با',
  '≈': 'تقریباً برابر',
  '≃': 'تقریباً برابر',
  '~': 'تقریباً برابر',
  '≤': 'کوچک‌تر یا مساوی',
  '⩽': 'کوچک‌تر یا مساوی',
  '≥': 'بزرگ‌تر یا مساوی',
  '⩾': 'بزرگ‌تر یا مساوی',
  '<': 'کوچک‌تر از',
  '>': 'بزرگ‌تر از',
  '±': 'به‌علاوه‌منهای',
  '∕': 'تقسیم بر',
  '/': 'تقسیم بر',
  ':': 'به',
  '−': 'منهای',
  '-': 'منهای',
  '–': 'منهای',
};
const LEADING: Readonly<Record<string, string>> = {
  '-': 'منفی',
  '−': 'منفی',
  '+': 'مثبت',
  '~': 'حدود',
  '≈': 'حدود',
  '<': 'کمتر از',
  '>': 'بیش از',
  '≤': 'حداکثر',
  '≥': 'حداقل',
  '±': 'مثبت و منفی',
  '∓': 'منفی و مثبت',
  '√': 'جذر',
};

/** Where a minus sign may stand behind its number, as right-to-left typing leaves it. */
const COLD = /(?<!\p{L})(?:دما(?!وند|غ)|سرما(?!ی[هۀ])|حداقل|کمین[هۀ]|زیر صفر|طبق[هۀ])[^.؟!]*$/u;
/** What has storeys below the ground. */
const BELOW = /زیرزمین\s\d|پارکینگ\s\d+[-−](?!\s\p{L}{2})/u;
/** What may be above nought. */
const WARM = /(?<!\p{L})(?:دما|سرما|هوا|کمین[هۀ]|بیشین[هۀ])[^.؟!]*$/u;
/** What has its sign behind its number: goals, and what a bank tells of an account. */
const DIFFERENCE =
  /(?<!\p{L})(?:(?<!شب\s)قدر(?=\s(?:(?:ظاهری|مطلق)\s)?$)|تفاضل|برداشت|واریز|خرید|انتقال|مانده|موجودی)[^.،؟!]*$/u;
/** A term in brackets, of letters and figures: «(n+1)». */
const TERM =
  /\((?:[^()\p{Script=Arabic}]| به توان )*(?<![A-Za-z])[a-z](?![A-Za-z])(?:[^()\p{Script=Arabic}]| به توان )*\)$/u;
/** Before the arrow of a function: «f: R → R». */
const MAPPED = /[A-Za-z]\s?:\s?[A-Z]\s?$/;
/** What is graded by stars. */
const HOTEL = /(?:هتل|اقامت|هاستل|رستوران)[^.؟!]*$/u;
/** What has versions, of which the plus sign means the later ones too. */
const VERSIONED =
  /(?:Android|iOS|iPadOS|macOS|Windows|Python|PHP|Java|Node|اندروید|آی‌او‌اس|ویندوز|پایتون|آیلتس|تافل|IELTS|TOEFL|معدل|نسخ[هۀ]ٔ?)\s$/u;
/** What is found in blood or water, little or much. */
const GRADED = /(?:پروتئین|آلبومین|گلوکز|قند|کتون|خون|بلاد|ادم|HER2)[\s:(]{1,2}$/u;
/** What is counted behind the plus sign. */
const COUNTED = /^\d+(?:٫\d+)?\s?\+\s(?!سال|شد|هست|(?:و|یا|است|بود|دارد)(?!\p{L}))\p{L}/u;
/** What is told in times as large or as fast, «زوم ۱۰x»; elsewhere an «x» is a name or a variable. */
const ENLARGED = /(?<![\p{L}\u200C])(?:زوم|سرعت|(?:بزرگ\u200C?)?نمایی)[^.؟!]{0,12}$/u;
/** What an equation of words reckons with. */
const QUANTITY =
  /(?<!\p{L})(?:سود|زیان|درآمد|هزینه|فروش|سرعت|مسافت|زمان|جرم|حجم|چگالی|مجموع|تعداد|نرخ|قیمت|مالیات|دارایی|بدهی)(?!\p{L})/u;
/** From the dash on: an aside that another dash closes. */
const ASIDE = /^-[^-–]*[\p{L}»)][-–](?=[\s،.]|$)/u;

/** Signs of arithmetic, by where they stand: between figures, before a figure, after one. */
export function signs(text: string): Rewrite {
  const isSum = /[=<>≤≥÷]/.test(text);
  return replaceEach(text, SIGN, ({ 0: token, groups, index }) => {
    const { below, sure, op, lead, least, measured, times, hash, rhesus, more } = groups!;
    const {
      factorial,
      over,
      part,
      limit,
      yields,
      prime,
      apply,
      applied,
      arc,
      than,
      at,
      add,
      star,
      divided,
      ratio,
      alphabet,
      grade,
      fold,
      given,
      strand,
      water,
      derived,
      less,
      again,
    } = groups!;
    if (prime) return /^(?:..|["″])$/.test(prime) ? ' زگوند' : ' پریم';
    if (apply) return ' ';
    if (applied) return /[\p{L}\d]/u.test(text[index + 1] ?? '') ? ' ' : '';
    if (than) return ` ${LEADING[than]!} `;
    if (at) return /\s/.test(text[index - 1]!) ? 'در' : ' در ';
    if (star) return star === '★' || HOTEL.test(textBefore(text, index, 24)) ? ' ستاره' : undefined;
    if (ratio && /^\s?:\s?[A-Z]\s?→/.test(text.slice(index))) return ' از ';
    // «x∈A: x>0» is «such that».
    if (ratio) return isSum && /^(?:\S|\s.\s)$/.test(ratio) ? ` ${BETWEEN[':']!} ` : undefined;
    if (add) return BETWEEN['+'];
    if (grade) return ' پلاس';
    if (strand) return ' پریم ';
    if (water) return ' ';
    if (again) return '';
    if (given) return ' به شرط ';
    if (derived) return ` ${BETWEEN['/']!} `;
    // «سود = درآمد − هزینه»
    if (less)
      return isSum &&
        QUANTITY.test(textBefore(text, index, 60)) &&
        /(?<!=)=\s(?:(?!\sو\s)[^.؛:؟!،\d]){1,60}$/u.test(textBefore(text, index, 60))
        ? ` ${BETWEEN[less.trim()]!} `
        : undefined;
    if (fold) return !isSum && ENLARGED.test(textBefore(text, index, 24)) ? ' برابر' : undefined;
    if (alphabet) return ' تا ';
    if (arc) return minutes(arc, text, index);
    if (factorial) return ' فاکتوریل';
    if (limit) return ' به سمت ';
    if (yields && MAPPED.test(textBefore(text, index, 5))) return ' به ';
    if (yields) return text.includes('+') ? ' می‌دهد ' : undefined;
    if (part) return ` ${BETWEEN['/']!} `;
    if (over ?? divided)
      return isSum || TERM.test(textBefore(text, index, 24)) ? ` ${BETWEEN['/']!} ` : undefined;
    if (rhesus) return rhesus === '+' ? ' مثبت' : ' منفی';
    if (more)
      return isPersian(text[index - 1]) && isPersian(text[index + 1])
        ? ` ${BETWEEN['+']!} `
        : ' پلاس'.repeat(more.length);
    const fills = text[index - 1] === '(' && text[index + token.length] === ')';
    if (below)
      return sure ||
        (fills && isChange(below, textBefore(text, index, 12))) ||
        COLD.test(textBefore(text, index, 24)) ||
        BELOW.test(text.slice(Math.max(0, index - 9), index + token.length + 3)) ||
        DIFFERENCE.test(textBefore(text, index, 16)) ||
        (/\d\+/.test(text) && nearSport(text, index, index))
        ? `منفی ${below}`
        : undefined;
    if (hash) return /شمار[هۀ]ٔ?\s$/u.test(textBefore(text, index, 8)) ? '' : 'شمارهٔ ';
    if (times)
      return /(?:روزی|روزانه|شبی|هفته‌ای|ماهی)\s\d+$/u.test(textBefore(text, index, 12))
        ? ' بار'
        : ' برابر';
    if (
      least &&
      (measured ||
        isBracketed(text, index, index + token.length) ||
        (fills && /\d\s?\($/.test(textBefore(text, index, 3))) ||
        DIFFERENCE.test(textBefore(text, index, 16)) ||
        (Number(least.replace('٫', '.')) <= 60 &&
          !/^\s\p{L}{3}/u.test(text.slice(index + token.length)) &&
          WARM.test(textBefore(text, index, 40))))
    )
      return `مثبت ${least}${measured ?? ''}`;
    if (least) return atLeast(least, text, index);
    if (lead) return leading(lead, text, index);
    if (/[xX]/.test(op!) && !isFactor(text, index)) return undefined;
    if (/[-–]/.test(op!) && !isSum) return undefined;
    const said = isSum && /^[×xX✕✖*]$/.test(op!) ? 'ضرب در' : BETWEEN[op!]!;
    const before = /\s/.test(text[index - 1] ?? '') ? '' : ' ';
    return `${before}${said} `;
  });
}

/** «۴۵'» is minutes, or the minute of a match; but a mark may end what another one began. */
function minutes(figure: string, text: string, index: number): string | undefined {
  const before = textBefore(text, index, 60);
  if (/(?:دقیق[هۀ]ٔ?|و|،|تا)\s$/u.test(before) && /دقیق[هۀ]/u.test(before)) return figure;
  if (/(?:^|[\s(«]|[آ-ی](?=.\s[آ-ی]))['’‘][^'’‘]*$/.test(before)) return undefined;
  return nearSport(text, index, index) ? `دقیقهٔ ${figure}` : `${figure} دقیقه`;
}

/** A difference of goals in a table: «۷۴ (۳۲+)». */
function isBracketed(text: string, from: number, to: number): boolean {
  return (
    text[from - 1] === '(' &&
    text[to] === ')' &&
    (nearSport(text, from, to) || /جدول|امتیاز/u.test(textBefore(text, from, 48)))
  );
}

/** Whether an «x» stands for a product: behind a figure, no variable, «2x+1», and not in a name, «1000XM5». */
function isFactor(text: string, index: number): boolean {
  return (
    /\d\s?$/.test(textBefore(text, index, 2)) &&
    !/[A-Za-z+−-]/.test(text[index + 1] ?? '') &&
    !/^X\d+[A-Z]/.test(text.slice(index, index + 6)) &&
    /\s/.test(text[index - 1]!) === /\s/.test(text[index + 1] ?? '')
  );
}

/** A change that fills its brackets, «شاخص (۱۲-)»: no year of birth, «(۱۳۱۸-)», and no number of a thing. */
function isChange(figure: string, before: string): boolean {
  return (
    (figure.length !== 4 || figure.includes('٫')) &&
    !/(?:شمار[هۀ]ٔ?|شکل|جدول|بند|سن|صفح[هۀ]ٔ?)\s\($/u.test(before)
  );
}

function isPersian(letter: string | undefined): boolean {
  return letter !== undefined && /[آ-ی]/.test(letter);
}

/** «۵۰+ کشور» is more than fifty, «۱۸+» an age. */
function atLeast(figure: string, text: string, index: number): string {
  const before = textBefore(text, index, 12);
  if (/(?:بیش(?:تر)? از|بالای|حداقل|دست‌کم)\s$/u.test(before)) return figure;
  if (/^[1-4]$/.test(figure) && GRADED.test(before)) return `${figure} مثبت`;
  if (VERSIONED.test(before)) return `${figure} به بالا`;
  const isAge =
    /(?<!\p{L})(?:دست[هۀ]ٔ?|طبق[هۀ]ٔ?|وزن|کد|تلفن):?\s$/u.test(before) ||
    figure.startsWith('0') ||
    (!COUNTED.test(text.slice(index)) && nearSport(text, index, index)) ||
    (Number(figure) >= 12 && Number(figure) <= 21 && !COUNTED.test(text.slice(index)));
  return `${isAge ? 'مثبت' : 'بیش از'} ${figure}`;
}

function leading(lead: string, text: string, index: number): string {
  const sign = lead.trim();
  if (sign === '-' && ASIDE.test(text.slice(index, index + 120))) return '، ';
  const isSum = sign === '+' && lead !== sign && /\s/.test(text[index - 1] ?? '');
  return `${isSum ? BETWEEN['+']! : LEADING[sign]!} `;
}
