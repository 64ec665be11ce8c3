import { applyEdits, unchanged, type Edit, type Rewrite } from '../rewrite.ts';

/** What to put in the place of a match; `undefined` leaves it as it is. */
export type Replacement = (match: RegExpExecArray, text: string) => string | undefined;

/**
 * Rewrites every match of a pattern, one edit each, so that the map is exact to the token.
 * Context belongs in lookarounds, outside the edit. `pattern` must be global and never match nothing.
 */
export function replaceEach(text: string, pattern: RegExp, replacement: Replacement): Rewrite {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return unchanged(text);
  const edits: Edit[] = [];
  for (; match; match = pattern.exec(text)) {
    const insert = replacement(match, text);
    if (insert === undefined || insert === match[0]) continue;
    edits.push({ from: match.index, to: match.index + match[0].length, insert });
  }
  return applyEdits(text, edits);
}
