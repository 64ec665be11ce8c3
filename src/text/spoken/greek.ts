import type { Rewrite } from '../rewrite.ts';
import { bySpelling } from './by-spelling.ts';
import { letterName } from './letter-name.ts';
import { replaceEach } from './replace-each.ts';
import { setApart } from './set-apart.ts';
import { textBefore } from './text-before.ts';

const RUN = /[\p{Script=Greek}µ][\p{Script=Greek}\u0300\u0301\u0308\u0313\u0314\u0342\u0345]*/gu;

const sound = bySpelling(
  `
^α=آ α=ا ^αι=اِ αι=ِ αι$=ِه β=و γ=گ γγ=نْگ γκ=نْگ ^γκ=گ γξ=نْکْس γχ=نْخ δ=د ^ε=اِ ε=ِ ε$=ِه ^ει=ای ει=ی ζ=ز ^η=ای η=ی θ=ت
^ι=ای ι=ی κ=ک λ=ل μ=م ^μπ=ب μπ=مْب ν=ن ^ντ=د ντ=نْد ^ξ=کِس ξ=کْس ^ο=او ο=و ^οι=ای οι=ی ^ου=او ου=و π=پ ρ=ر σ=س ς=س
τ=ت τζ=ج ^υ=ای υ=ی υι=ی φ=ف χ=خ ^ψ=پِس ψ=پْس ^ω=او ω=و h=ه j=ی ʔ=ئ ʔι=ئی ʔυ=ئی
`,
  'βγδζθκλμνξπρσςτφχψ',
);

/** How letters sound by what stands beside them, once accents are signs of their own; in this order. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/[\u0300\u0342]/g, '\u0301'],
  [/[\u0313\u0345]/g, ''],
  [/^([αεηιουω]{1,2})\u0314/g, 'h$1'],
  [/\u0314/g, ''],
  [/([ιυ])\u0308\u0301?/g, 'ʔ$1'],
  [/\u0301(?![ιυ])/g, ''],
  [/([βζκλμνπρστφχ])\1/g, '$1'],
  [/(?<=[αε])υ(?=[θκξπσςτφχψ]|$)/g, 'φ'],
  [/(?<=[αε])υ/g, 'β'],
  [/(?<!γ)γ(?:ι(?=\u0301?[αοω])|(?=[εηιυ]|αι|οι))/g, 'j'],
  [/(?<=[αεοω]|αι)(?=[αεηοω])/g, 'ʔ'],
  [/^σ(?=[βθκλμνπτφχ])/g, 'εσ'],
];

/** Greek words in Persian letters, by their sound; single letters, as science writes them, by their names. */
export function greek(text: string): Rewrite {
  return replaceEach(text, RUN, ({ 0: run, index }) => {
    const end = index + run.length;
    const letters = run.normalize('NFKD').toLowerCase();
    const said = isFormula(letters, text, index, end)
      ? [...letters].flatMap((letter) => letterName(letter) ?? []).join(' ')
      : sound(BESIDE.reduce((word, [from, to]) => word.replace(from, to), letters));
    return setApart(said, text, index, end);
  });
}

/** Whether letters are no word: a single one, two outside a Greek sentence («αβ»), or no vowel among them. */
function isFormula(letters: string, text: string, from: number, to: number): boolean {
  const { length } = letters.replace(/\p{M}/gu, '');
  const isAlone =
    !/\p{Script=Greek}{2}[\s,]*$/u.test(textBefore(text, from, 4)) &&
    !/^[\s,]*\p{Script=Greek}{2}/u.test(text.slice(to, to + 4));
  return length < 2 || (length < 3 && isAlone) || !/[αεηιουω]/.test(letters);
}
