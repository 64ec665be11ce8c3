const INVISIBLE = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]/;

/** A line without the spaces and invisible marks at its ends; empty when nothing can be seen in it. */
export function trimLine(line: string): string {
  // Not one pattern with `+$`: that is quadratic in the length of a run of spaces.
  let from = 0;
  let to = line.length;
  while (from < to && INVISIBLE.test(line[from]!)) from++;
  while (to > from && INVISIBLE.test(line[to - 1]!)) to--;
  return line.slice(from, to);
}
