/** The vowels among phonemes of eSpeak NG, in order. */
export function vowels(phonemes: string): RegExpExecArray[] {
  return [...phonemes.matchAll(/[AaeEiou@]:?/g)];
}
