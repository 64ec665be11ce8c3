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
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return all[seed % all.length]!;
  };
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: sentences }, pick).join(' '),
  );
}
