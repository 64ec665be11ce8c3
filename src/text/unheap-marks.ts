/** Marks on one letter beyond any script's; heaped up they would be drawn over the lines above. */
const HEAP = /(\p{M}{8})\p{M}+/gu;

/** A text in which of a heap of marks on one letter the first stay. */
export function unheapMarks(text: string): string {
  return mayHaveHeaps(text) ? text.replace(HEAP, '$1') : text;
}

/** A quick look, for books, at every ninth unit: in a heap stands one of them, with a mark beside it. */
function mayHaveHeaps(text: string): boolean {
  for (let at = 8; at < text.length; at += 9)
    if (mayBeMark(text, at) && (mayBeMark(text, at - 1) || mayBeMark(text, at + 1))) return true;
  return false;
}

/** Whether a unit is none of those that texts in Persian and Latin letters are mostly made of. */
function mayBeMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x300 || (unit >= 0x620 && unit <= 0x64a) || (unit >= 0x671 && unit <= 0x6d3))
    return false;
  return unit < 0x2000 || unit > 0x206f;
}
