/** What eSpeak NG misreads, and how it is said: phonemes of eSpeak NG without stress by their word. */
export type Lexicon = ReadonlyMap<string, string>;

/** @param table lines of a word, a tab and its phonemes */
export function lexicon(table: string): Lexicon {
  return new Map([...table.matchAll(/^(.+)\t(.+)$/gm)].map(([, word, said]) => [word!, said!]));
}
