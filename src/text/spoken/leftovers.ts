import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import type { SpokenOptions } from './spoken-options.ts';
import { textBefore } from './text-before.ts';

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
  '∛': 'ریشهٔ سوم',
  '∞': 'بی‌نهایت',
  '∪': 'اجتماع',
  '∩': 'اشتراک',
  '⊂': 'زیرمجموعهٔ',
  '⊆': 'زیرمجموعهٔ',
  '∉': 'بیرون از',
  '∅': 'تهی',
  '∠': 'زاویهٔ',
  '⇌': 'در تعادل با',
  '⇄': 'در تعادل با',
  '⌘': 'کامند',
  '⌊': 'جزء صحیح',
  '⇔': 'اگر و تنها اگر',
  '⊥': 'عمود بر',
  '∥': 'موازی با',
  '≅': 'هم‌نهشت با',
  '≡': 'هم‌ارز با',
  '∴': 'بنابراین',
  '¬': 'نقیض',
  '∧': 'و',
  '∨': 'یا',
  '∀': 'به ازای هر',
  '∃': 'وجود دارد',
  '∏': 'حاصل‌ضرب',
  '∝': 'متناسب با',
  '∇': 'نابلا',
  µ: 'میکرو',
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
  ',': '،',
  ';': '؛',
};

// What a voice is given: Arabic script and its marks, half-spaces, spaces and the signs of a sentence.
const LETTERS = String.raw`\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u0750-\u077F`;
const MARKS = String.raw`\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED`;
const KEPT = String.raw`${LETTERS}${MARKS}۰-۹\u200C\s.،؛:؟?!«»()…`;
const REST = {
  letters: new RegExp(String.raw`\^[._-]?\^|\s?[-–—−_|]+(?=\s|$)\s?|[-–—−]+|\/|[^${KEPT}\d]`, 'gu'),
  voice: new RegExp(
    String.raw`\^[._-]?\^|\s?[-–—−_|]+(?=\s|$)\s?|[-–—−]+|\/|[^${KEPT},;\d\p{Script=Latin}\u0300-\u036F'’]`,
    'gu',
  ),
};

/** No sign is left unread or read by its name in another language: it is named, is a pause, or is left out. */
export function leftovers(text: string, english: SpokenOptions['english']): Rewrite {
  return replaceEach(text, REST[english], ({ 0: sign, index }) => {
    if (english === 'voice' && isEnglish(sign, text, index)) return undefined;
    if (/[“”„]/.test(sign)) return quote(sign, text, index);
    const mark = PUNCTUATION[sign];
    if (mark !== undefined) return mark;
    if (/^\s?[-–—−_|]+\s?$/.test(sign)) return pause(sign, text, index);
    if (sign === '/') return text[index - 1] === 'و' ? ' ' : '، ';
    if (/[→←⇒⇐]/.test(sign)) return isBetween(text, index) ? '،' : '';
    if (sign === '۔') return '.';
    const name = sign === '+' && isJoint(text, index) ? 'به‌علاوهٔ' : NAMES[sign];
    if (name && isNamed(name, text, index)) return '';
    return name ? ` ${name} ` : isJoint(text, index) ? ' ' : '';
  });
}

/** A quote opens what follows it, and closes what stands before it: hands differ on which is which. */
function quote(sign: string, text: string, index: number): string {
  const opens = /^[\p{L}\p{N}«(]/u.test(text.slice(index + 1, index + 2));
  const closes = /[\p{L}\p{M}\p{N}.؟!…»)]/u.test(text[index - 1] ?? '');
  return opens === closes ? (sign === '”' ? '»' : '«') : opens ? '«' : '»';
}

/** Whether the word before a sign is its name: «انتگرال ∫». */
function isNamed(name: string, text: string, index: number): boolean {
  const before = textBefore(text, index, name.length + 2).trimEnd();
  return before.endsWith(name) && !/\p{L}/u.test(before.slice(0, -name.length));
}

/** A dash inside a word only joins; with a space on any side it is a pause. */
function pause(dash: string, text: string, index: number): string {
  const inside =
    !/\s/.test(dash) &&
    /[\p{L}\p{M}\d\u200C]/u.test(text[index - 1] ?? '') &&
    /[\p{L}\p{M}\d]/u.test(text[index + dash.length] ?? '');
  const isLast = index + dash.length === text.length;
  return inside || dash.includes('_') ? ' ' : isLast ? '' : '، ';
}

function isJoint(text: string, index: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') &&
    /^[^\p{L}\p{N}\s]{0,4}[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 6))
  );
}

/** Whether a spaced sign stands between words, and is no ornament at an end. */
function isBetween(text: string, index: number): boolean {
  return (
    /[\p{L}\p{N})»]\s?$/u.test(textBefore(text, index, 2)) &&
    /^\s?[\p{L}\p{N}(«]/u.test(text.slice(index + 1, index + 3))
  );
}

/** The signs inside an English name are the English voice's: AT&T, Wi-Fi, C++. */
function isEnglish(sign: string, text: string, index: number): boolean {
  const next = text[index + sign.length] ?? '';
  return (
    /[A-Za-z+]/.test(text[index - 1] ?? '') &&
    (/^[-&]$/.test(sign) ? /[A-Za-z]/.test(next) : /^[+#]$/.test(sign))
  );
}
