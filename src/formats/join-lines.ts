const FINAL_STOP = /[.!؟?…:؛][»"”)\]]*$/;

/** The column at which a text seems to have been wrapped: nine lines in ten end by then. UTF-16 units. */
function columnOf(lines: readonly string[]): number {
  const lengths = Uint32Array.from(lines, (line) => line.length).sort();
  return lengths[Math.ceil(lengths.length * 0.9) - 1] ?? 0;
}

/** Whether the next line's first word would not have fitted at the end of this line. */
function isFull(line: string, next: string, column: number): boolean {
  const word = /^\S*/.exec(next)![0];
  return line.length + 1 + word.length > column;
}

/**
 * Tells, once for a whole text, which line ends were made by wrapping at a column and mean nothing.
 * `groups` are its lines between blank lines; a line that `standsAlone` never runs on from the one
 * before it. In a text that is not wrapped every line stands alone.
 */
export function wrapOf(
  groups: readonly (readonly string[])[],
  standsAlone: (line: string) => boolean,
): (line: string, next: string) => boolean {
  const column = columnOf(groups.flat());
  const breaks = groups.flatMap((group) =>
    group
      .slice(1)
      .map((next, i): [string, string] => [group[i]!, next])
      .filter(([, next]) => !standsAlone(next)),
  );
  const full = breaks.filter(([line, next]) => isFull(line, next, column));
  const open = full.filter(([line]) => !FINAL_STOP.test(line));
  const wrapped =
    column >= 30 &&
    column <= 160 &&
    full.length >= breaks.length * 0.7 &&
    open.length >= full.length / 2;
  return (line, next) => wrapped && isFull(line, next, column) && !standsAlone(next);
}
