import { editsBy, type Mend } from './edits.ts';
import type { Rule } from './rule.ts';

const L = '[\\u0620-\\u063f\\u0641-\\u065f\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff]';
/** Names of Latin letters as Persian writes them: «دی.سی»، «اس-۴۰۰». */
const LETTER_NAMES =
  'ای|بی|سی|دی|اف|جی|اچ|آی|کی|کا|ال|ام|ان|او|پی|کیو|آر|اس|تی|یو|وی|دبلیو|ایکس|وای|زد|سو|میگ';
const ENDING = '(?:ها|های|هایی|هایم|هایت|هایش|ای|ی|ان|ات|ام|اش|مان|تان|شان|تر|ترین)';
const NET = '(?:کام|نت|آی‌آر|ارگ|آی)';

const isLetterName = new RegExp(`^(?:${LETTER_NAMES})$`);

/** Words on both sides of a full stop, as far as they go. */
const GLUED_STOP = new RegExp(
  `(${L}[${L.slice(1, -1)}\\u200c]+)\\.(?=(${L}[${L.slice(1, -1)}\\u200c]+))`,
  'g',
);

/** Right in any text. */
const ALWAYS: readonly Mend[] = [
  // «کرد.زلنسکی»; initials («ج.ا.»), letter names («دی.سی») and names of sites stay.
  {
    find: GLUED_STOP,
    put: ([all, left = '', right = '']) =>
      isLetterName.test(left) || isLetterName.test(right) || new RegExp(`^${NET}$`).test(right)
        ? all
        : `${left}. `,
  },
];

/** Right in text that has lost more than this. */
const DAMAGED: readonly Mend[] = [
  // «رفت ،»
  { find: new RegExp(`(?<=${L}) +(?=[،؛؟!](?:[ ]|${L}|$))`, 'g'), put: '' },
  // «رفت .»
  { find: new RegExp(`(?<=${L}) +(?=[.:](?: |$))`, 'g'), put: '' },
  // «رفت،آمد»
  { find: new RegExp(`(?<=${L})([،؛؟])(?=${L})`, 'g'), put: (match) => `${match[0]} ` },
  { find: /(?<=\S) {2,}(?=\S)/g, put: ' ' },
  { find: new RegExp(`(?<=${L}{2})([:!])(?=${L}{2})`, 'g'), put: (match) => `${match[0]} ` },
  { find: /(?<=[:،؛])(?=«)/g, put: ' ' },
  // «( متن )» within one pair
  { find: /(?<=[(«[]) +(?=[^()«»[\]\n]*[^()«»[\]\s][^()«»[\]\n]*[)»\]])/g, put: '' },
  { find: /(?<=[(«[][^()«»[\]\n]*[^()«»[\]\s]) +(?=[)»\]])/g, put: '' },
  // «متن(متن)متن», but not «کتاب(های)» and «»ها»
  { find: new RegExp(`(?<=${L}{2})(?=[(«](?!${ENDING}[)»]))`, 'g'), put: ' ' },
  { find: new RegExp(`(?<=[»)])(?=(?!${ENDING}(?!${L}))${L}{2})`, 'g'), put: ' ' },
  // «اس – ۴۰۰»
  {
    find: new RegExp(`(?<!${L})(${LETTER_NAMES}) ?[–-] ?(?=[0-9۰-۹]{2,}(?![0-9۰-۹]| ?[–-]))`, 'g'),
    put: ([, name = '']) => `${name}-`,
  },
];

const ALL = [...ALWAYS, ...DAMAGED];

/** Spaces around punctuation and brackets, glued full stops, «اس – ۴۰۰». */
export const spacing: Rule = (text, shield, { damaged }) =>
  editsBy(damaged ? ALL : ALWAYS, text, shield);
