/** UTF-16 units that tell how a document is damaged. */
const enough = 100_000;
/** A text of more units than this, say a book in one line, is looked at in pieces of about so many. */
const longest = 4_000;

/** Multiples of it fall evenly between whole numbers, and out of step with what comes every other text. */
const golden = (Math.sqrt(5) - 1) / 2;

/** The texts of a document that are looked at to survey it: all, or evenly taken from everywhere in a long one. */
export function sampleOf(texts: readonly string[]): readonly string[] {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length <= enough) return texts;
  const share = enough / length;
  return texts
    .flatMap((text) => (text.length > longest ? piecesOf(text) : text))
    .filter((_, i) => (i * golden) % 1 < share);
}

/** Cut at spaces, where there are any. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const to = space > from ? space : from + longest;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}
