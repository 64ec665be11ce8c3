import { LETTER as L } from './alphabet.ts';
import type { Edit } from '../rewrite.ts';
import { editsBy, type Mend } from './edits.ts';
import type { Rule } from './rule.ts';
import { isPlain, lookFor } from './signs.ts';

const LETTER = new RegExp(L);

const MENDS: readonly Mend[] = [
  { find: new RegExp(`(?<=${L}) *,(?=\\s|$|${L})`, 'g'), mayFind: lookFor(','), put: '،' },
  { find: new RegExp(`(?<=[»)۰-۹]) *,(?= ?[«(]?${L})`, 'g'), mayFind: lookFor(','), put: '،' },
  { find: new RegExp(`(?<=${L}) *;(?=\\s|$|${L})`, 'g'), mayFind: lookFor(';'), put: '؛' },
  { find: new RegExp(`(?<=[»)۰-۹]) *;(?= ?[«(]?${L})`, 'g'), mayFind: lookFor(';'), put: '؛' },
  { find: new RegExp(`(?<=${L}|[»)]) *\\?(?=\\s|$|[!»)])`, 'g'), mayFind: lookFor('?'), put: '؟' },
];

const DASHES: readonly Mend[] = [
  // «مسکو -متحد نزدیک- گفت», «مسکو - متحد نزدیک - گفت»
  {
    find: new RegExp(`(?<=${L} )(?:- ?|-- ?)(?=${L})([^-\\n]*${L})(?: ?-| ?--)(?=[ ،.؛])`, 'g'),
    mayFind: lookFor('-'),
    put: ([, inner = '']) => `– ${inner} –`,
  },
];

/** A call, an assignment or a list of a programming language opens the quotation. */
const IN_CODE = /(?:[\w\])]\s*(?:[[({,+:=]\s*)+|=\s*)$/;

/** UTF-16 units looked at before a quotation. */
const NEAR = 12;

const PAIR = /"([^"\n]+)"|“([^“”"\n]+)”|<<([^<>\n]+)>>/g;

/** Quotation marks to «», Latin commas and question marks after Persian words, dashes around an aside. */
export const punctuation: Rule = (text, shield, { damaged, restyled }) => {
  if (!damaged || isPlain(text)) return [];
  const edits = editsBy(restyled ? [...MENDS, ...DASHES] : MENDS, text, shield);
  if (restyled) edits.push(...quotes(text).filter(({ from, to }) => !shield.covers(from, to)));
  edits.sort((a, b) => a.from - b.from);
  return edits.filter((edit, i) => i === 0 || edit.from >= edits[i - 1]!.to);
};

/** Both marks of each pair around Persian text; a block with a mark left over stays as it is. */
function quotes(text: string): Edit[] {
  if (!/["“<]/.test(text) || (text.split('"').length - 1) % 2 === 1) return [];
  const edits: Edit[] = [];
  for (const { 0: pair, 1: straight, 2: curly, 3: angles, index } of text.matchAll(PAIR)) {
    const inner = straight ?? curly ?? angles ?? '';
    const width = angles === undefined ? 1 : 2;
    const isPersian = LETTER.test(inner) && !/[«»]/.test(inner);
    if (!isPersian || inner.trim() !== inner || isInCode(text, index)) continue;
    const end = index + pair.length;
    edits.push(
      { from: index, to: index + width, insert: '«' },
      { from: end - width, to: end, insert: '»' },
    );
  }
  return edits;
}

function isInCode(text: string, at: number): boolean {
  return IN_CODE.test(text.slice(Math.max(0, at - NEAR), at));
}
