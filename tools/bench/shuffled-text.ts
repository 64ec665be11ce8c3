import { soakText } from './soak-text.ts';

/**
 * Paragraphs of our own sentences in another order each time, always the same for a count.
 * @param paragraphs how many
 * @param sentences in each
 */
export function shuffledText(paragraphs: number, sentences: number): string[] {
  const all = soakText(5_000).sentences;
  let seed = 7;
  const pick = (): string => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    // By its high digits: the low ones come again soon, and with them whole paragraphs, which a browser keeps but once.
    return all[Math.floor((seed / 2 ** 32) * all.length)]!;
  };
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: sentences }, pick).join(' '),
  );
}
