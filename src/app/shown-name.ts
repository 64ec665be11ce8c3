import { unheapMarks } from '../text/unheap-marks.ts';

/** A longer name shows its beginning and, for its ending, its last letters. */
const longest = 80;
const last = 24;

/**
 * The name of a file as it can be shown: without what turns text around, by which `gpj.exe` looks like `exe.jpg`, what
 * cannot be seen, and marks heaped on one letter; a long one is cut in its middle.
 */
export function shownName(name: string): string {
  const seen = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) =>
    /[\u200C\u200D]/.test(sign) ? sign : '',
  );
  const plain = unheapMarks(seen).trim();
  const letters = [...plain];
  if (letters.length <= longest) return plain;
  return `${letters.slice(0, longest - last).join('')}…${letters.slice(-last).join('')}`;
}
