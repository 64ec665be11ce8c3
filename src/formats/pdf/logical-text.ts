import type { Run } from './run.ts';

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const DIGITS = /^[\d۰-۹٠-٩]/;
const LTR = /[A-Za-z\u00C0-\u024F\u0370-\u052F\d۰-۹٠-٩]/;
const LATIN = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/;
/** Signs that go with a number when they touch it. */
const WITH_NUMBER = /^[%٪$€£+\-−°#٫٬.,/:]+$/;
/** Those that stand before it. */
const LEADS = /^[+\-−#$€£]+$/;
/** Signs at the ends of a Latin piece, which belong to the text around it. */
const EDGES = /^([.,:;!?()[\]«»"]*)(.*?)([.,:;!?()[\]«»"]*)$/su;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '<': '>',
  '>': '<',
};
/** Shares of the size of the type: the gap that is a space, and the shift of a letter that is drawn twice to be bold. */
const SPACE = 0.17;
const BOLD = 0.12;

/**
 * The text of one line in logical order, from its runs as they are seen: what is read from right to left is reversed,
 * numbers and Latin words are not, and gaps are spaces. Brackets are turned, as they were for the eye.
 */
export function logicalText(runs: readonly Run[], rtl: boolean): string {
  const inOrder = withMarks(withoutDoubles(runs.toSorted((a, b) => a.left - b.left)));
  const seen = withSpaces(inOrder).flatMap((piece) => (rtl ? withoutEdges(piece) : piece));
  if (!rtl) return seen.join('');
  const pieces: string[] = [];
  for (let i = 0; i < seen.length;) {
    const end = endOfLeftToRight(seen, i);
    if (end > i) pieces.push(seen.slice(i, end).join(''));
    else pieces.push(mirror(seen[i]!));
    i = Math.max(end, i + 1);
  }
  return pieces.reverse().join('');
}

/** Where the stretch that is read from left to right ends which begins at a piece; the same place if none does. */
function endOfLeftToRight(seen: readonly string[], from: number): number {
  const isLtr = (i: number): boolean =>
    LTR.test(seen[i] ?? '') && !RTL.test(letters(seen[i] ?? ''));
  let end = from;
  const leads = LEADS.test(seen[from] ?? '') && DIGITS.test(seen[from + 1] ?? '');
  if (!isLtr(from) && !leads) return from;
  let hasLatin = false;
  for (let i = from; i < seen.length; i++) {
    const piece = seen[i]!;
    if (isLtr(i)) {
      hasLatin ||= LATIN.test(piece);
      end = i + 1;
    } else if (RTL.test(letters(piece)) || (/\s/.test(piece) && !hasLatin)) break;
    else if (i === end && WITH_NUMBER.test(piece) && DIGITS.test(seen[i - 1] ?? '9'))
      end = /^[%٪°]+$/.test(piece) || leads ? i + 1 : end;
  }
  return Math.max(end, from);
}

/** Without digits and signs of number, which are of Arabic script but are read from left to right. */
function letters(piece: string): string {
  return piece.replace(/[\d۰-۹٠-٩٫٬٪،؛؟]/g, (sign) => (/[،؛؟]/.test(sign) ? sign : ''));
}

/** A piece that is read from left to right without the signs at its ends, which are pieces of their own. */
function withoutEdges(piece: string): string[] {
  if (RTL.test(letters(piece))) return [piece];
  return (EDGES.exec(piece) ?? []).slice(1).filter(Boolean);
}

function mirror(piece: string): string {
  return piece.replace(/[()[\]{}«»‹›<>]/g, (bracket) => MIRRORED[bracket]!);
}

function withoutDoubles(runs: readonly Run[]): Run[] {
  return runs.filter((run, i) => {
    const before = runs[i - 1];
    return !(before?.text === run.text && run.left - before.left < BOLD * run.size);
  });
}

/** Marks above and below letters are drawn apart; each goes behind the letter that it is drawn over. */
function withMarks(runs: readonly Run[]): Run[] {
  const isMark = ({ text }: Run): boolean => /^\p{M}+$/u.test(text.normalize('NFKC').trim());
  const bases = runs.filter((run) => !isMark(run) && run.text.trim());
  const marks = new Map<Run, string>();
  for (const mark of runs.filter(isMark)) {
    const middle = (mark.left + mark.right) / 2;
    const distance = ({ left, right }: Run): number => Math.max(left - middle, middle - right, 0);
    const base = bases.reduce<Run | undefined>(
      (best, run) => (!best || distance(run) < distance(best) ? run : best),
      undefined,
    );
    if (base) marks.set(base, (marks.get(base) ?? '') + mark.text.normalize('NFKC').trim());
  }
  const kept = runs.filter((run) => !isMark(run));
  return kept.map((run) => ({ ...run, text: run.text + (marks.get(run) ?? '') }));
}

function withSpaces(runs: readonly Run[]): string[] {
  const pieces: string[] = [];
  let end = Infinity;
  for (const { text, left, right, size } of runs) {
    const isApart = left - end > SPACE * size;
    if (isApart && !/\s$/.test(pieces.at(-1) ?? ' ') && !/^\s/.test(text)) pieces.push(' ');
    pieces.push(text);
    end = right;
  }
  return pieces;
}
