/** Where a letter at the end of a word has its ink, px below the top of the line box of its face. */
export interface LetterInk {
  readonly top: number;
  readonly bottom: number;
}

const known = new Map<string, LetterInk>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Measures the joined, final form of `letter` in the face of `style`; null where nothing can be drawn. */
export function letterInk(
  letter: string,
  { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration,
): LetterInk | null {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const key = `${letter} ${font}`;
  const found = known.get(key);
  if (found) return found;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  pen.font = font;
  const size = pen.measureText(`\u200d${letter}`);
  const ink = {
    top: size.fontBoundingBoxAscent - size.actualBoundingBoxAscent,
    bottom: size.fontBoundingBoxAscent + size.actualBoundingBoxDescent,
  };
  // A face that is still being fetched would be remembered wrongly. Asked for by the letter of `faces.ts`: of any other it is
  // said that it has not come before the whole face has too, which is for what Persian has not.
  if (document.fonts.check(font, 'آ')) known.set(key, ink);
  return ink;
}
