import { accentOfEnding } from './accent-of-ending.ts';
import { accentOfVerb } from './accent-of-verb.ts';
import type { Beside } from './beside.ts';
import { EARLY } from './early.ts';
import { plainLetters } from './plain-letters.ts';

const VOWEL = /[AaeEiou@]:?/g;
const MARKS = /[',%=_]/g;
const WRITTEN_EZAFE = /[\u0650\u0654]$/;

/**
 * Phonemes of eSpeak NG for a Persian word, with the accent where Persians put it: eSpeak NG has it on the last vowel
 * but one. Nouns and adjectives have it on the last of their stem; what is put to a stem (ezafe, «ـش», «ـی» of one,
 * «ـند») has none, and a prefix of a verb takes it.
 * @param word as it is written, its half-spaces and signs with it
 * @param phonemes what eSpeak NG says for it; its own marks of stress go
 */
export function accent(word: string, phonemes: string, beside: Beside = {}): string {
  const bare = phonemes.replace(MARKS, '');
  const vowels = [...bare.matchAll(VOWEL)];
  const plain = plainLetters(word);
  const place = WRITTEN_EZAFE.test(word)
    ? -2
    : (EARLY.get(plain) ?? accentOfVerb(plain, beside.ends) ?? accentOfEnding(plain, bare, beside));
  const { index } = vowels.at(place) ?? vowels[0] ?? { index: 0 };
  return `${bare.slice(0, index)}'${bare.slice(index)}`;
}
