/** A line that begins as an item of a list. */
export interface ListLine {
  readonly ordered: boolean;
  /** The number an ordered item states; 0 for a bullet. */
  readonly number: number;
  /** UTF-16 offset at which the item's text begins. */
  readonly start: number;
  /** A dash can also open a line of dialogue. */
  readonly dash: boolean;
}

const BULLET =
  /^(?:[•●○▪▫◦‣∙·■□◆◇➤►▶✓✔✅☑❖⁃*+]|[🔹🔸🔻🔺🔴🔵⚫⚪🟢🟡🟠🟣▪]\uFE0F?)[\s\uFE0F]*(?=\S)/u;
const STAR = /^[*+](?!\s)/;
const DASH = /^[-–—][\s\u00A0]+(?=\S)/;
const NUMBER = /^[([]?([\d۰-۹٠-٩]{1,3})(?:[)\]]|[.\-–:ـ](?=\s))[\s\u00A0]*(?=[^\s\d۰-۹٠-٩])/;
const LETTER = /^[([]?(الف|ب|پ|ت|ث|ج|چ|ح|خ|د)[)\]][\s\u00A0]*(?=\S)/;
const LETTERS = ['الف', 'ب', 'پ', 'ت', 'ث', 'ج', 'چ', 'ح', 'خ', 'د'];

/** Reads the mark of a list item at the start of a trimmed line. */
export function listLine(line: string): ListLine | undefined {
  const dash = DASH.exec(line);
  if (dash) return { ordered: false, number: 0, start: dash[0].length, dash: true };
  const bullet = STAR.test(line) ? null : BULLET.exec(line);
  if (bullet) return { ordered: false, number: 0, start: bullet[0].length, dash: false };
  const number = NUMBER.exec(line);
  if (number) return ordered(number[0].length, toNumber(number[1]!));
  const letter = LETTER.exec(line);
  return letter ? ordered(letter[0].length, LETTERS.indexOf(letter[1]!) + 1) : undefined;
}

function ordered(start: number, number: number): ListLine {
  return { ordered: true, number, start, dash: false };
}

function toNumber(digits: string): number {
  return [...digits].reduce((sum, digit) => sum * 10 + (digit.codePointAt(0)! & 0xf), 0);
}
