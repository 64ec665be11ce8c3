import { endOfWord, type Spelled, type Words } from './words.ts';

/** What stands on each side of a word: the letters of two words, or what parts it from them. */
export interface Surroundings {
  /** `0` for a number, `.` where a sentence ends or the text stops for breath; empty at the edge. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
}

const DIGIT = /[0-9۰-۹٠-٩]/;
const END = /[.؛:!؟…]/;
/** «کتاب‌های» wants a word behind it: before a comma or a bracket that closes it cannot stand. */
const STOP = /[.،؛:!؟…»)\]]/;

/** The surroundings of word `i` of a text. */
export function surroundingsOf(text: string, words: Words, i: number): Surroundings {
  const { spelled, from } = words;
  const gapBefore = text.slice(i > 0 ? endOfWord(words, i - 1) : 0, from[i]);
  const gapAfter = text.slice(endOfWord(words, i), from[i + 1] ?? text.length);
  return {
    before: nearest(gapBefore, END, spelled[i - 1]),
    beforeThat: spelled[i - 2]?.letters ?? '',
    after: nearest(gapAfter, STOP, spelled[i + 1]),
    afterThat: spelled[i + 2]?.letters ?? '',
  };
}

function nearest(between: string, stop: RegExp, word: Spelled | undefined): string {
  if (DIGIT.test(between)) return '0';
  return stop.test(between) ? '.' : (word?.letters ?? '');
}
