/** The heading of HTML at a level of the outline of a word processor, 0 for the outermost; nothing for the text itself. */
export function outlineHeading(level: number | undefined): string | undefined {
  if (level === undefined || level < 0 || level > 8) return undefined;
  return `h${Math.min(6, level + 1)}`;
}
