const ORNAMENT = /[\s\p{Pd}\p{So}.…!|•·*«»()[\]]/u;

/**
 * A line as its fixed words are looked for: Arabic letters as Persian ones, half-spaces and runs of spaces as one
 * space, without tatweel, vowel signs, and the ornaments, rules and brackets at its ends.
 */
export function foldLine(line: string): string {
  const folded = line
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[ـ\u064B-\u0652\u200B\u200D-\u200F\uFE0F]/g, '')
    .replace(/[\s\u200C]{2,}|[^\S ]|\u200C/g, ' ');
  let from = 0;
  let to = folded.length;
  while (from < to && /[^\p{L}\p{N}#@+]/u.test(folded[from]!)) from++;
  for (let last = lastOf(folded, to); to > from && ORNAMENT.test(last); last = lastOf(folded, to))
    to -= last.length;
  return folded.slice(from, to);
}

/** The character before an offset, whole where it takes two units. */
function lastOf(text: string, to: number): string {
  const pair = text.slice(Math.max(0, to - 2), to);
  return [...pair].at(-1) ?? '';
}
