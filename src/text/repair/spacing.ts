import { LETTER as L } from './alphabet.ts';
import { editsBy, type Mend } from './edits.ts';
import type { Rule } from './rule.ts';
import { lookFor } from './signs.ts';

/** Names of Latin letters as Persian writes them: «دی.سی»، «اس-۴۰۰». */
const LETTER_NAMES =
  'ای|بی|سی|دی|اف|جی|اچ|آی|کی|کا|ال|ام|ان|او|پی|کیو|آر|اس|تی|یو|وی|دبلیو|ایکس|وای|زد|سو|میگ';
/** Makers and models that are told apart by numbers: «توپولف-۱۶۰». */
const MAKERS =
  'توپولف|سوخو|سوخوی|بوئینگ|ایرباس|آنتونوف|ایلیوشین|یاکولف|یاک|کاموف|داسو|فانتوم|آپولو|سایوز|وویجر|پایونیر|اسپوتنیک';
const ENDING = '(?:ها|های|هایی|هایم|هایت|هایش|ای|ی|ان|ات|ام|اش|مان|تان|شان|تر|ترین)';

const NUMBER = '[0-9۰-۹]';
const NO_RANGE = `(?!${NUMBER}| ?[–-])`;

const isText = new RegExp(`${L}|[»)]`);
/** What a Persian sign may follow: also words of Latin, numbers and what else is said. */
const isSaid = /[\p{L}\p{M}\p{N}»)\]"”٪%]/u;
const isNumber = new RegExp(NUMBER);
const isNet = /^(?:کام|نت|آی‌آر|ارگ|آی)$/;
const isLetterName = new RegExp(`^(?:${LETTER_NAMES})$`);

/** Longest bracket or quotation looked into; all text before it would take too long in a huge line. */
const WIDE = 400;

/** An open bracket or quotation mark with something in it. */
const OPENED = /[(«[][^()«»[\]\n]*[^()«»[\]\s]$/;

const WORD_BEFORE = new RegExp(`${L}[${L.slice(1, -1)}\\u200c]+$`);
const WORD_AFTER = new RegExp(`^${L}[${L.slice(1, -1)}\\u200c]+`);
const CLOSED = /[»)]$/;
/** A number behind a word; alone at the beginning of a line it is that of an item. */
const ENDS_IN_NUMBER = new RegExp(`${L} ${NUMBER}{2,}$`);
const ITEM = 'الف';
/** Longest word looked at around a full stop. */
const FAR = 30;

/**
 * «کرد.زلنسکی», «باشد».زلنسکی», «۱۳۵۷.زلنسکی»; initials («ج.ا.»), names of letters in a row («دی.سی»), of sites and of
 * items («بند ۱۲.الف») stay.
 */
function gluedStop(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - FAR), at);
  const [left = ''] = WORD_BEFORE.exec(before) ?? [];
  const [right = ''] = WORD_AFTER.exec(text.slice(at + 1, at + 1 + FAR)) ?? [];
  const areNames = isLetterName.test(left) && isLetterName.test(right);
  const isEnd =
    left !== '' || CLOSED.test(before) || (ENDS_IN_NUMBER.test(before) && right !== ITEM);
  return !isEnd || right === '' || areNames || isNet.test(right) ? '.' : '. ';
}

/** Right in any text. */
const ALWAYS: readonly Mend[] = [
  {
    find: new RegExp(`\\.(?=${L}{2})`, 'g'),
    mayFind: lookFor('.'),
    put: (_, text, at) => gluedStop(text, at),
  },
];

/**
 * Both signs of a pair look the wrong way, as programs leave them that turn lines around: «)متن(».
 * @param first what looks like its end, and stands at its beginning
 */
function turned(first: string, last: string): Mend[] {
  const inner = `${L}(?:[^${first}${last}\\n]*[^${first}${last}\\s])?`;
  const end = '$|[\\s،.؛:؟!]';
  const mayFind = lookFor(first.slice(-1));
  return [
    {
      find: new RegExp(`(?<=^|\\s)${first}(?=${inner}${last}(?:${end}))`, 'g'),
      mayFind,
      put: last.slice(-1),
    },
    {
      find: new RegExp(`${last}(?<=(?:^|\\s)${first}${inner}${last})(?=${end})`, 'g'),
      mayFind,
      put: first.slice(-1),
    },
  ];
}

/** Right in text that has lost more than this, or whose stops do not stand as they should. */
const LOOSE: readonly Mend[] = [
  // «رفت ،»
  {
    find: new RegExp(` +(?=[،؛؟!]{1,3}(?:[ »)]|${L}|$))`, 'g'),
    mayFind: lookFor(' ،', ' ؛', ' ؟', ' !'),
    put: afterText,
  },
  // «رفت .»
  { find: / +(?=[.:](?: (?!\.)|$))/g, mayFind: lookFor(' .', ' :'), put: afterText },
  // «رفت .آمد», but not the name of a site, «.ایران»
  {
    find: new RegExp(`(?<=${L}{2}) \\.(?=${L}{2})(?!(?:ایران|کام|نت)(?!${L}))`, 'g'),
    mayFind: lookFor(' .'),
    put: '. ',
  },
  // «رفت،آمد»
  {
    find: new RegExp(`(?<=${L}|[A-Za-z»)]|${NUMBER})[،؛؟](?=${L}|[A-Za-z])`, 'g'),
    mayFind: lookFor('،', '؛', '؟'),
    put: spaceAfter,
  },
  // «سال،۲ قرص»
  {
    find: new RegExp(`(?<=${L}{2})[،؛](?=${NUMBER})`, 'g'),
    mayFind: lookFor('،', '؛'),
    put: spaceAfter,
  },
  {
    find: / {2,}(?=\S)/g,
    mayFind: lookFor('  '),
    put: ([all], text, at) => (/\S/.test(text.charAt(at - 1)) ? ' ' : all),
  },
  {
    find: new RegExp(`(?<=${L}{2})[:!](?=${L}{2}|و )`, 'g'),
    mayFind: lookFor(':', '!'),
    put: spaceAfter,
  },
  { find: /[:،؛](?=«)/g, mayFind: lookFor('«'), put: spaceAfter },
  // «( متن )» within one pair
  {
    find: /(?<=[(«[]) +(?=[^()«»[\]\n]*[^()«»[\]\s][^()«»[\]\n]*[)»\]])/g,
    mayFind: lookFor('( ', '« ', '[ '),
    put: '',
  },
  {
    find: / +(?=[)»\]])/g,
    mayFind: lookFor(' )', ' »', ' ]'),
    put: ([all], text, at) => (OPENED.test(text.slice(Math.max(0, at - WIDE), at)) ? '' : all),
  },
  // «متن(متن)متن», but not «کتاب(های)» and «متن»ها
  {
    find: new RegExp(`(?<=${L}{2})[(«](?!${ENDING}[)»])`, 'g'),
    mayFind: lookFor('(', '«'),
    put: ([sign]) => ` ${sign}`,
  },
  {
    find: new RegExp(`[»)](?=(?:(?!${ENDING}(?!${L}))${L}{2}|و ))`, 'g'),
    mayFind: lookFor('»', ')'),
    put: spaceAfter,
  },
  // «اس – ۴۰۰»
  {
    find: new RegExp(`(?<!${L})(${LETTER_NAMES}) ?[–-] ?(?=${NUMBER}{2,}${NO_RANGE})`, 'g'),
    mayFind: lookFor('–', '-'),
    put: ([, name = '']) => `${name}-`,
  },
  {
    find: new RegExp(`(?<!${L}|\\u200c)(${MAKERS}) ?[–-] ?(?=${NUMBER}+${NO_RANGE})`, 'g'),
    mayFind: lookFor('–', '-'),
    put: ([, name = '']) => `${name}-`,
  },
  // «تانک ت – ۷۲», but no items of a list («ب – ۱۲ نفر») and no page, volume or issue («ص – ۳۴»)
  {
    find: new RegExp(`(?<=${L}{2} )(${L}) ?[–-] ?(?=${NUMBER}{2,3}${NO_RANGE})`, 'g'),
    mayFind: lookFor('–', '-'),
    put: ([all, name = '']) => (/[وصجش]/.test(name) ? all : `${name}-`),
  },
];

function afterText([all]: RegExpExecArray, text: string, at: number): string {
  const sign = at + all.length;
  const isPersian = /[،؛؟]/.test(text.charAt(sign));
  // «ساعت ۵ .», but not «۵ : ۳»
  const mayFollow = isPersian || !isNumber.test(text.slice(sign, sign + 3)) ? isSaid : isText;
  return mayFollow.test(text.charAt(at - 1)) ? '' : all;
}

function spaceAfter([sign]: RegExpExecArray): string {
  return `${sign} `;
}

const TURNED = [...turned('»', '«'), ...turned('\\)', '\\(')];
const ALL = [...ALWAYS, ...LOOSE];

/** Spaces around punctuation and brackets, glued full stops, «اس – ۴۰۰». */
export const spacing: Rule = (text, shield, { loose }) => {
  if (!loose) return editsBy(ALWAYS, text, shield);
  // Which side of a sign wants a space is known only when the signs look the right way.
  const turned = editsBy(TURNED, text, shield);
  return turned.length > 0 ? turned : editsBy(ALL, text, shield);
};
