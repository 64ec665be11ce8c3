import type { Rewrite } from '../rewrite.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';
import type { SpokenOptions } from './spoken-options.ts';

const NAMES: Readonly<Record<string, string>> = {
  '&': 'و',
  '@': 'ات',
  '%': 'درصد',
  '٪': 'درصد',
  '‰': 'در هزار',
  '=': 'مساوی',
  '+': 'به‌علاوه',
  '×': 'در',
  '÷': 'تقسیم بر',
  '±': 'مثبت و منفی',
  '≠': 'نامساوی با',
  '≈': 'تقریباً برابر',
  '≤': 'کوچک‌تر یا مساوی',
  '≥': 'بزرگ‌تر یا مساوی',
  '√': 'جذر',
  '∞': 'بی‌نهایت',
  '∑': 'مجموع',
  '∫': 'انتگرال',
  '∈': 'عضو',
  '∂': 'دِل',
  '∆': 'دلتا',
  '°': 'درجه',
  '§': 'بند',
  $: 'دلار',
  '€': 'یورو',
  '£': 'پوند',
  '¥': 'ین',
  '₿': 'بیت‌کوین',
  '#': 'شماره',
  '^': 'به توان',
};
const PUNCTUATION: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '“': '«',
  '„': '«',
  '”': '»',
  '‹': '«',
  '›': '»',
  '‚': '',
  '٬': '،',
  '٫': '،',
  '。': '.',
  '、': '،',
  '⁇': '؟',
  '‼': '!',
  '⁉': '؟',
  '·': '،',
  '•': '،',
};

// What a voice is given: Arabic script, half-spaces, spaces and the signs of a sentence.
const LETTERS = String.raw`\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u0750-\u077F`;
const KEPT = String.raw`${LETTERS}۰-۹\p{Mn}\u200C\s.,،؛;:؟?!«»()…`;
const REST = {
  letters: new RegExp(String.raw`\s?[-–—−_|]+(?=\s|$)\s?|[-–—−]+|\/|[^${KEPT}\d]`, 'gu'),
  voice: new RegExp(
    String.raw`\s?[-–—−_|]+(?=\s|$)\s?|[-–—−]+|\/|[^${KEPT}\d\p{Script=Latin}'’]`,
    'gu',
  ),
};

/** No sign is left unread or read by its name in another language: it is named, is a pause, or is left out. */
export function leftovers(text: string, english: SpokenOptions['english']): Rewrite {
  return replaceEach(text, REST[english], ({ 0: sign, index }) => {
    if (english === 'voice' && isEnglish(sign, text, index)) return undefined;
    const mark = PUNCTUATION[sign];
    if (mark !== undefined) return mark;
    if (/^\s?[-–—−_|]+\s?$/.test(sign)) return pause(sign, text, index);
    if (sign === '/') return text[index - 1] === 'و' ? ' ' : '، ';
    if (sign === '۔') return '.';
    const name = NAMES[sign] ?? greek(sign, text, index);
    return name ? ` ${name} ` : isJoint(text, index) ? ' ' : '';
  });
}

/** A dash inside a word only joins; with a space on any side it is a pause. */
function pause(dash: string, text: string, index: number): string {
  const inside =
    !/\s/.test(dash) &&
    /[\p{L}\p{M}\d\u200C]/u.test(text[index - 1] ?? '') &&
    /[\p{L}\p{M}\d]/u.test(text[index + dash.length] ?? '');
  return inside || dash.includes('_') ? ' ' : '، ';
}

function greek(sign: string, text: string, index: number): string | undefined {
  if (!/\p{Script=Greek}/u.test(sign)) return undefined;
  const alone = !/\p{Script=Greek}/u.test((text[index - 1] ?? '') + (text[index + 1] ?? ''));
  return alone ? letterName(sign) : undefined;
}

function isJoint(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[index + 1] ?? '');
}

/** The signs inside an English name are the English voice's: AT&T, Wi-Fi, C++. */
function isEnglish(sign: string, text: string, index: number): boolean {
  const next = text[index + sign.length] ?? '';
  return (
    /[A-Za-z+]/.test(text[index - 1] ?? '') &&
    (/^[-&]$/.test(sign) ? /[A-Za-z]/.test(next) : /^[+#]$/.test(sign))
  );
}
