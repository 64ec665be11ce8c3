/** A written word, as half-open range of UTF-16 offsets. */
export interface Word {
  readonly from: number;
  readonly to: number;
}

const pieces = /[^\s«»‹›“”"()[\]{}<>؛،؟?!:…—–]+/gu;
const inside = /[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;

/** The words of a text in order, without the punctuation around them; a number is one word. */
export function words(text: string): Word[] {
  return [...text.matchAll(pieces)].flatMap((piece) => {
    const word = inside.exec(piece[0]);
    if (!word) return [];
    const from = piece.index + word.index;
    return [{ from, to: from + word[0].length }];
  });
}
