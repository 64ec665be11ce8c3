const FORMULA = /<m:oMath(?=[\s>])[^<>]*>[^]*?<\/m:oMath>/g;
const PIECE =
  /<(\/?)m:(t|num|den|sup|deg|d|begChr|endChr|e|naryPr|chr)(?=[\s/>])([^<>]*?)(\/?)>(?:([^<]*)<\/m:t>)?/g;
const REST = /<\/?m:[^<>]*>/g;
const OPERATOR = /[+\-−±×·]/;
const VALUE = /\sm:val\s*=\s*"([^"]*)"/;

/** The brackets around a part of a formula. */
interface Brackets {
  begin: string;
  end: string;
  isOpen: boolean;
}

/**
 * A part of a Word file whose formulas are runs of text: fractions, powers, roots, brackets and sums as people type them in
 * one line. The XML has to be whole.
 */
export function linearFormulas(xml: string): string {
  if (!xml.includes('<m:')) return xml;
  return xml.replace(FORMULA, linear).replace(REST, '');
}

function linear(formula: string): string {
  const parts: string[] = [];
  /** Where numerators and the like begin. */
  const begun: number[] = [];
  const brackets: Brackets[] = [];
  let sign: string | undefined;
  let done = 0;
  for (const {
    0: piece,
    1: end,
    2: name,
    3: said = '',
    4: closed,
    5: text,
    index,
  } of formula.matchAll(PIECE)) {
    parts.push(formula.slice(done, index));
    done = index + piece.length;
    const value = VALUE.exec(said)?.[1] ?? '';
    const inner = brackets.at(-1);
    if (name === 't' && text !== undefined) parts.push(run(text));
    else if (name === 'deg' && (end || closed)) parts.push(run('√'));
    else if (name === 'begChr' && inner) inner.begin = value;
    else if (name === 'endChr' && inner) inner.end = value;
    else if (name === 'chr' && sign !== undefined) sign = value;
    else if (name === 'naryPr') {
      if (end || closed) parts.push(run(sign ?? '∫'));
      sign = end || closed ? undefined : '∫';
    } else if (closed) continue;
    else if (name === 'd') {
      if (!end) brackets.push({ begin: '(', end: ')', isOpen: false });
      else parts.push(run(brackets.pop()?.end ?? ''));
    } else if (name === 'e' && inner && !inner.isOpen) {
      inner.isOpen = true;
      parts.push(run(inner.begin));
    } else if (name === 'num' || name === 'den' || name === 'sup') {
      if (end) group(parts, begun.pop() ?? parts.length);
      else {
        if (name !== 'num') parts.push(run(name === 'den' ? '/' : '^'));
        begun.push(parts.length);
      }
    }
  }
  return [...parts, formula.slice(done)].join('');
}

/** Sets brackets around what has an operator in it. */
function group(parts: string[], from: number): void {
  if (!parts.slice(from).some((part) => OPERATOR.test(part.replace(/<[^<>]*>/g, '')))) return;
  parts.splice(from, 0, run('('));
  parts.push(run(')'));
}

function run(text: string): string {
  return text && `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
