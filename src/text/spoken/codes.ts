import type { Rewrite } from '../rewrite.ts';
import { digitGroups } from './digit-groups.ts';
import { STOP } from './stop-pattern.ts';
import { replaceEach } from './replace-each.ts';

/** Behind a sum, which may be as long as a card. */
const COINS = 'تومان|تومن|ریال|دلار|یورو';
const CODE = new RegExp(
  String.raw`(?=[\dI#S])(?:${[
    String.raw`(?<![\dA-Za-z-])(?<iban>IR\s?\d{2}(?:\s?\d{2,4}){4,7}|IR\d{24})(?!\d)`,
    String.raw`(?<![\w#])(?:0x(?<hex>[\dA-Fa-f]{2,16})|0b(?<bits>[01]{2,16})|#(?<colour>(?=[A-Fa-f]*\d)(?=\d*[A-Fa-f])[\dA-Fa-f]{6}))(?!\w)`,
    String.raw`(?<![\d-])(?<card>\d{4}(?:[\s-]\d{4}){3}|[2-9]\d{15}(?:(?<!0{6})|(?<=(?:کارت|حساب)[^\d.؟!]{0,20}\d{16})|(?<!0{9})(?!\s?(?:${COINS}))))(?![\d-])`,
    String.raw`(?<=(?:کد|شماره|شمارهٔ|شناسه|شناسهٔ|حساب|سریال|رهگیری|شابک|شاپا|پستی|دادنام[هۀ]ٔ?|کلاس[هۀ]ٔ?|پروند[هۀ]ٔ?|ابلاغی[هۀ]ٔ?|قرارداد|بارنام[هۀ]ٔ?|بیمه‌نام[هۀ]ٔ?|مجوز|پروان[هۀ]ٔ?|فاکتور|[صک]\.\s?پ\.?|ملی|گذرنامهٔ?|بارکد|IMEI|ISBN|ISSN|DOI)(?:\s\d{1,2}\sرقمی)?[^\d.؟!،]{0,20})(?<![\d.٫/-])(?<named>\d+(?:-\d+)+|0\d{3,}|\d{8,})(?![\d٫/]|-\d)`,
    String.raw`(?<=(?:(?<!\p{L})رمز(?![اد])|کد\s(?:ت[اأ]یید|ورود|فعال[ \u200C]?سازی))(?!\p{L})[^\d.؟!،(]{0,12})(?<![\d.٫/-])(?<secret>\d{4,7})(?=\s*(?:${STOP})|\s(?:را|است|وارد|و)(?!\p{L}))(?![\d٫/]|-\d)`,
    String.raw`(?<=(?:پستی|ص\.\s?پ\.?):?\s)(?<box>\d{4,5}[-/]\d{3,5})(?![\d/-])|(?<=(?:موتور|شاسی):?\s)(?<engine>\d{2,6}-\d{5,8}(?<!000))(?![\d-])`,
    String.raw`(?<![\w])S(?<season>\d{1,2})\s?E(?<episode>\d{1,3})(?!\w)`,
    String.raw`(?<![\d.٫])(?<long>0\d{5,}|\d{16,18}(?<!0{6})(?!\d)|\d{19,}|(?<=(?<![A-Za-z])[A-Z]{1,2})\d{6,})(?![\d٫])`,
  ].join('|')})`,
  'gu',
);

/** National codes, cards, accounts and other codes: two digits at a time, the groups of a card apart. */
export function codes(text: string): Rewrite {
  return replaceEach(text, CODE, ({ groups }) => {
    const { iban, card, named, long, hex, colour, season, episode, bits, box, engine, secret } =
      groups!;
    if (secret) return pairs(secret);
    if (bits) return `صفر بی ${bits.split('').join(' ')}`;
    if (season) return `فصل ${Number(season)} قسمت ${Number(episode)}`;
    if (hex) return `صفر ایکس ${sixteens(hex)}`;
    if (colour) return sixteens(colour);
    if (card) return card.replace(/\D/g, '').match(/\d{4}/g)!.map(pairs).join('، ');
    if (iban) return `آی آر ${pairs(iban.replace(/\D/g, ''))}`;
    const parts = box ?? engine;
    if (parts) return parts.split(/[-/]/).map(pairs).join('، ');
    if (named && named.replace(/\D/g, '').length < 4) return undefined;
    if (named?.includes('-') && named.length < 7) return undefined;
    return (named ?? long!).split('-').map(pairs).join('، ');
  });
}

/** Figures to the base of sixteen: letters one by one, numerals in pairs. */
function sixteens(code: string): string {
  return code.match(/\d{1,2}|\D/g)!.join(' ');
}

function pairs(digits: string): string {
  if (/^1[34]\d\d$/.test(digits)) return digits; // a year
  return digits.length > 3 ? digitGroups(digits).join(' ') : digits;
}
