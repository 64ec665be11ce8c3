const LABEL = /^[^:：\n]{2,20}[:：]/;
/** So many lines with one label are a talk, and fewer where two labels have as many. */
const TURNS = 3;

/** Tells whether the label of a line («خبرنگار: …») begins many of these, so that it names a speaker and no author. */
export function speakersAmong(
  lines: readonly { readonly text: string }[],
): (line: string) => boolean {
  const turns = new Map<string, number>();
  for (const { text } of lines) {
    const [label] = LABEL.exec(text) ?? [];
    if (label) turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  const isOfTwo = [...turns.values()].filter((count) => count > 1).length > 1;
  const least = isOfTwo ? TURNS - 1 : TURNS;
  return (line) => (turns.get(LABEL.exec(line)?.[0] ?? '') ?? 0) >= least;
}
