import { textBefore } from './text-before.ts';

/** Among what a reading holds; all that is told of must be so. */
export interface Surroundings {
  /** In the 40 characters before. */
  readonly before?: RegExp;
  /** In the 60 characters on either side. */
  readonly around?: RegExp;
  /** From there on. */
  readonly after?: RegExp;
  /** Not in the 40 characters before. */
  readonly unless?: RegExp;
}

/** Whether what stands at `index` of `text` stands among these words. */
export function standsAmong(words: Surroundings, text: string, index: number): boolean {
  const before = textBefore(text, index, 40);
  return (
    (words.before?.test(before) ?? true) &&
    !words.unless?.test(before) &&
    (words.after?.test(text.slice(index, index + 16)) ?? true) &&
    (words.around?.test(textBefore(text, index, 60) + text.slice(index, index + 60)) ?? true)
  );
}
