/** Marks on one letter beyond any script's; heaped up they would be drawn over the lines above. */
const HEAP = /(\p{M}{8})\p{M}+/gu;

/** A text in which of a heap of marks on one letter the first stay. */
export function unheapMarks(text: string): string {
  return text.replace(HEAP, '$1');
}
