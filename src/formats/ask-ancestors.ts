/** Ancestors that are asked at the most; a style may have itself for one. */
const MOST = 20;

/** What a style says, or else the nearest of those that it comes from: the first answer that is none of `undefined`. */
export function askAncestors<Name, Style, Answer>(
  first: Name | undefined,
  find: (name: Name) => Style | undefined,
  question: (style: Style) => Answer | undefined,
  parentOf: (style: Style) => Name | undefined,
): Answer | undefined {
  let name = first;
  for (let i = 0; name !== undefined && i < MOST; i++) {
    const style = find(name);
    if (!style) return undefined;
    const answer = question(style);
    if (answer !== undefined) return answer;
    name = parentOf(style);
  }
  return undefined;
}
