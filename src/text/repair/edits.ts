import type { Edit } from '../rewrite.ts';
import type { Shield } from './shield.ts';

/** A pattern and what its finds become: a text, or a function of the match (itself when nothing is to do). */
export interface Mend {
  readonly find: RegExp;
  /** Tells a text in which there is nothing to find more quickly than the pattern does. */
  readonly mayFind?: (text: string) => boolean;
  readonly put: string | ((match: RegExpExecArray, text: string, at: number) => string);
}

/** Finds all mends in a text, outside the shield. Of two that overlap, the first in the text is taken. */
export function editsBy(mends: readonly Mend[], text: string, shield: Shield): Edit[] {
  const edits: Edit[] = [];
  for (const { find, mayFind, put } of mends) {
    if (mayFind?.(text) === false) continue;
    // Not `matchAll`: it copies the pattern each time, which for short texts costs more than the search.
    find.lastIndex = 0;
    for (let match = find.exec(text); match; match = find.exec(text)) {
      if (match[0] === '') find.lastIndex++;
      const from = match.index;
      const to = from + match[0].length;
      const insert = typeof put === 'string' ? put : put(match, text, from);
      if (insert !== match[0] && !shield.covers(from, to)) edits.push({ from, to, insert });
    }
  }
  if (edits.length < 2) return edits;
  edits.sort((a, b) => a.from - b.from || a.to - b.to);
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (!last || edit.from > last.to || (edit.from === last.to && edit.to > edit.from))
      kept.push(edit);
  }
  return kept;
}
