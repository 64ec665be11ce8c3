const INVISIBLE = '[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069]+';
const EDGES = new RegExp(`^${INVISIBLE}|${INVISIBLE}$`, 'g');

/** A line without the spaces and invisible marks at its ends; empty when nothing can be seen in it. */
export function trimLine(line: string): string {
  return line.replace(EDGES, '');
}
