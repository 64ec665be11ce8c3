import type { Word } from './words.ts';

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
export function surroundingsOf(text: string, words: readonly Word[], i: number): Surroundings {
  const { from, to } = words[i]!;
  const [previous, next] = [words[i - 1], words[i + 1]];
  return {
    before: nearest(text.slice(previous?.to ?? 0, from), END, previous),
    beforeThat: words[i - 2]?.spelled.letters ?? '',
    after: nearest(text.slice(to, next?.from ?? text.length), STOP, next),
    afterThat: words[i + 2]?.spelled.letters ?? '',
  };
}

function nearest(between: string, stop: RegExp, word: Word | undefined): string {
  if (DIGIT.test(between)) return '0';
  return stop.test(between) ? '.' : (word?.spelled.letters ?? '');
}
