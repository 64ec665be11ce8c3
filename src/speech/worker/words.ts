/** A written word, as half-open range of UTF-16 offsets. */
export interface Word {
  readonly from: number;
  readonly to: number;
}

/** Phonemes that the text brings along are one word. */
const pieces = /\uE000[^\uE001]*\uE001|[^\s«»‹›“”"()[\]{}<>؛،؟?!:…—–]+/gu;
const inside = /[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;

/** The words of a text in order, without the punctuation around them; a number is one word. */
export function words(text: string): Word[] {
  return [...text.matchAll(pieces)].flatMap((piece) => {
    if (piece[0].startsWith('\uE000'))
      return [{ from: piece.index, to: piece.index + piece[0].length }];
    const word = inside.exec(piece[0]);
    if (!word) return [];
    const from = piece.index + word.index;
    return [{ from, to: from + word[0].length }];
  });
}
