import { writtenEzafe } from '../ezafe/written-ezafe.ts';
import { accentOfEnding } from './accent-of-ending.ts';
import { accentOfVerb } from './accent-of-verb.ts';
import type { Beside } from './beside.ts';
import { EARLY } from './early.ts';
import { plainLetters } from './plain-letters.ts';
import { vowels } from './vowels.ts';

/**
 * Phonemes of eSpeak NG for a Persian word, with the accent where Persians put it: eSpeak NG has it on the last vowel
 * but one. Nouns and adjectives have it on the last of their stem; what is put to a stem (ezafe, «ـش», «ـی» of one,
 * «ـند») has none, and a prefix of a verb takes it.
 * @param word as it is written, its half-spaces and signs with it
 * @param phonemes what is said for it, without stress
 */
export function accent(word: string, phonemes: string, beside: Beside = {}): string {
  const plain = plainLetters(word);
  const place = writtenEzafe(word)
    ? -2
    : (EARLY.get(plain) ??
      accentOfVerb(plain, beside.ends) ??
      accentOfEnding(plain, phonemes, beside));
  const found = vowels(phonemes);
  const { index } = found.at(place) ?? found[0] ?? { index: 0 };
  return `${phonemes.slice(0, index)}'${phonemes.slice(index)}`;
}
