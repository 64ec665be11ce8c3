/** Opens phonemes of eSpeak NG within spoken text. Private use: no text means anything by it. */
export const PHONEMES_START = '\uE000';
/** Closes them. */
export const PHONEMES_END = '\uE001';

/** Phonemes as they stand in spoken text; who speaks turns the delimiters into `[[` and `]]` after escaping. */
export function phonemes(names: string): string {
  return `${PHONEMES_START}${names}${PHONEMES_END}`;
}
