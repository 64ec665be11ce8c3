import type { Rewrite } from '../text/rewrite.ts';

/** Longest quote of a place, UTF-16 units. */
const longest = 90;

/** The shown text from a source offset on, cut at a word. */
export function quoteFrom({ text, map }: Rewrite, offset: number): string {
  const rest = text.slice(map.toTarget(Math.min(offset, map.sourceLength))).trim();
  if (rest.length <= longest) return rest;
  const cut = rest.lastIndexOf(' ', longest);
  return `${rest.slice(0, cut > 0 ? cut : longest)}…`;
}
