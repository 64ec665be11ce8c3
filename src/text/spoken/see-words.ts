import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const SEE: Readonly<Record<string, string>> = {
  رک: 'رجوع کنید به',
  نک: 'نگاه کنید به',
  الخ: 'الی آخر',
  قس: 'مقایسه کنید با',
  حک: 'حکومت',
  'پ\u200Cن': 'پی‌نوشت',
};

const WORD =
  /(?<see>رک|نک|الخ|قس|حک|پ\u200Cن)(?![\p{L}\p{M}\u200C])(?<![\p{L}\p{M}\u200C.]\k<see>)(?<sign>[.:]?\s?:?)(?<to>(?<=[رن]ک[.:\s]{0,3})\s?به(?=\s))?/gu;

/** Where a reference begins, and no sentence of which such a word is a part. */
const OPENED = /(?:^|[([؛؟!،.:–-])\s?$/u;
const BRACKET = /[([؛]\s?$/u;
/** What is referred to. */
const PLACE =
  /^\s?(?:\d|(?:ص|صص|ج|همان|همو|فصل|بخش|باب|ماده|پیوست|پانویس|شکل|جدول|مقدمه)(?!\p{L}))/u;
const PERSON = /^\s(?:من|تو|او|ما|شما|آن‌?ها|ایشان|همه|این|آن|هم)(?![\p{L}\u200C])/u;

/** Words that only refer, «نک: ص ۷», «رک به کتاب او», and how long one ruled, «حک. ۵۲۲–۴۸۶»; «رک گفت», «حک شد» are none. */
export function seeWords(text: string): Rewrite {
  return replaceEach(text, WORD, ({ 0: token, groups, index }) => {
    const see = groups!.see!;
    const said = SEE[see]!;
    if (see === 'پ\u200Cن') return said + token.slice(see.length);
    const after = text.slice(index + token.length, index + token.length + 16);
    const isLast = after.trim() === '';
    if (see === 'الخ' && isLast && token.endsWith('.')) return `${said}.`;
    if (see !== 'الخ' && (isLast || !refers(see, groups!, textBefore(text, index, 4), after)))
      return undefined;
    return said + (/\s/.test(token) ? ' ' : '');
  });
}

function refers(
  see: string,
  { sign = '', to }: Readonly<Record<string, string | undefined>>,
  before: string,
  after: string,
): boolean {
  const isOpened = OPENED.test(before);
  if (see === 'حک') return /^\d/.test(after) && (isOpened || /[.:]/.test(sign));
  if (sign.includes(':')) return true;
  if (sign.includes('.')) return isOpened || PLACE.test(after);
  if (to) return isOpened && !PERSON.test(after);
  if (BRACKET.test(before))
    return (
      /^\s?\p{L}/u.test(after) &&
      !/^\s?(?:(?:و|بن|است|حرف|سخن|می|زدن?)(?![\p{L}])|بود|بگو|گفت)/u.test(after)
    );
  return see !== 'قس' && isOpened && !/^\s?\d/.test(after) && PLACE.test(after);
}
