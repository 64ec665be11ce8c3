import type { Rewrite } from '../rewrite.ts';
import { LETTERED } from './lettered-pattern.ts';
import { replaceEach } from './replace-each.ts';

/** Letters of other keyboards, kept apart from NFKC because they are letters of their own there. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  '∕': '/',
  '˚': '°',
  º: '°',
  '№': 'شمارهٔ ',
  ƞ: 'η',
  '﷼': 'ریال',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '⁃': '-',
};

// Digits of every script that NFKC or their offset turns into ASCII, letters of other keyboards,
// compatibility forms (presentation forms, ㎏, ½, Ⅳ, ①, ｆｕｌｌ), and what is never heard.
// Behind a year or a century a lone «هـ» or «ه‍» is «هجری», with its sun or moon or without; behind a class or a flat
// it is their letter. What is looked back at is bounded, else a row of «هـ» takes the cube of its length.
const ODD = new RegExp(
  [
    String.raw`[٠-٩]+|[۰-۹]+|[يىېكڪھہەƞ∕˚º№﷼‐‑‒⁃]|[\uFB50-\uFDFB\uFE70-\uFEFC\uFF01-\uFF5E]+|[½¼¾⅐-⅟][۰-۹]{0,2}|[Ⅰ-ⅿ]+|[①-⑳㉑-㉟㊱-㊿]|[⑴-⒛]|[㍱-㏟℃℉ℓKℕℝℤℚℂ]|[₀-₉]+|[ₐ-ₜᵢⱼ₊₋]|[\u{1D400}-\u{1D7FF}]+|[\u0640\u00AD\u200B\u200E\u200F\u2060\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uFE0E\uFE0F]+|\u200D|(?<=[\p{Script=Arabic}\p{M}])¬(?=\p{Script=Arabic})`,
    String.raw`ه[\u0640\u200D](?<=(?:(?:(?:سال|سد[هۀ]ٔ?|قرن|در|از|تا|حدود|متوفای?|محرم|صفر|ربیع\p{L}*|جمادی\p{L}*|رجب|شعبان|رمضان|شوال)\s|[(–]\s?)[\d۰-۹٠-٩]{1,4}\u0640?|(?:سد[هۀ]ٔ?|قرن)\s(?:(?!\u0640)\p{L}){1,12}|(?<![\d۰-۹٠-٩]|(?:${LETTERED}|شمار[هۀ]ٔ?)\s)[\d۰-۹٠-٩]{3,4}\u0640?)\s?ه.)(?![\p{L}\p{M}]|\.?[\s\u200C]?[شقت])`,
  ].join('|'),
  'gu',
);

/** The text in one alphabet: ASCII digits, Persian letters, nothing invisible but half-spaces. */
export function clean(text: string): Rewrite {
  return replaceEach(text, ODD, ({ 0: odd, index }) =>
    foldOdd(odd, text[index - 1] ?? '', text[index + odd.length] ?? ''),
  );
}

function foldOdd(odd: string, before: string, after: string): string {
  // A tatweel that joins no letters was typed for a dash.
  if (/^ـ+$/.test(odd) && !/[\p{L}\p{M}]/u.test(before) && !/[\p{L}\p{M}]/u.test(after)) return '-';
  // Where a machine had no half-space, a soft hyphen or the «¬» of its keys stood for it.
  if (odd === '¬' || (odd === '\u00AD' && isPersian(before) && isPersian(after))) return '\u200C';
  const code = odd.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return shiftDigits(odd, 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return shiftDigits(odd, 0x6f0);
  if (/^ه./.test(odd)) return /[\d۰-۹٠-٩\u0640]/.test(before) ? ' هجری' : 'هجری';
  const letter = LETTERS[odd];
  if (letter !== undefined) return letter;
  if (
    /^[\u0640\u00AD\u200B-\u200F\u2060\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uFE0E\uFE0F]/.test(odd)
  )
    return '';
  // «aₙ» is two letters, «A₂ₓ₃» a size.
  if (/^[ₐ-ₜᵢⱼ]/.test(odd)) return `${/[\p{L}]/u.test(before) ? ' ' : ''}${odd.normalize('NFKC')}`;
  // «log₂8»: a low figure is none of those of the number behind it.
  if (/^[₀-₉]/.test(odd) && /[\d۰-۹٠-٩]/.test(after)) return `${odd.normalize('NFKC')} `;
  // Typed behind it, the whole stands before its half: «½۱».
  if (/^[½¼¾⅐-⅟]./.test(odd))
    return `${shiftDigits(odd.slice(1), 0x6f0)} و ${odd.charAt(0).normalize('NFKC')}`;
  const folded = odd.normalize('NFKC').replace(/[يى]/g, 'ی').replaceAll('ك', 'ک');
  // «2½» is two and a half, not 21⁄2.
  return folded.includes('⁄') && /\d|[۰-۹٠-٩]/.test(before) ? ` و ${folded}` : folded;
}

function isPersian(letter: string): boolean {
  return /[\p{Script=Arabic}\p{M}]/u.test(letter);
}

function shiftDigits(digits: string, zero: number): string {
  let folded = '';
  for (let i = 0; i < digits.length; i++)
    folded += String.fromCharCode(digits.charCodeAt(i) - zero + 48);
  return folded;
}
