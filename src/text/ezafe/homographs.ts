import type { Range } from '../offset-map.ts';
import type { EzafeSpot } from './ezafe-spots.ts';
import { ezafeTokens } from './ezafe-tokens.ts';
import { READINGS, type Reading } from './homograph-table.ts';
import { plainWord } from './plain-word.ts';

/** A homograph whose reading is clear, and the phonemes of eSpeak NG that say it, its ezafe with it. */
export interface ReadHomograph extends Range {
  readonly say: string;
}

interface Rule {
  readonly reading: Reading;
  readonly notBefore: ReadonlySet<string> | undefined;
  readonly around: readonly (readonly [offset: number, words: ReadonlySet<string>])[];
}

const RULES = new Map<string, Rule[]>();
for (const reading of READINGS) {
  const { word, before2, before, after, after2, notBefore } = reading;
  const around = [before2, before, undefined, after, after2].flatMap((list, i) =>
    list === undefined ? [] : [[i - 2, wordSet(list)] as const],
  );
  RULES.set(word, [
    ...(RULES.get(word) ?? []),
    { reading, around, notBefore: notBefore === undefined ? undefined : wordSet(notBefore) },
  ]);
}

const CLAUSE_END = /^[.،؛:!؟?…»)\]]$/u;

/**
 * The homographs of a text that eSpeak NG would misread, as far as the words around them tell clearly; others are left
 * to it. A word with a vowel sign is never touched, nor one of `spared`. `spots` are the text's unwritten ezafe.
 */
export function readHomographs(
  text: string,
  spots: readonly EzafeSpot[],
  spared: ReadonlySet<string>,
): ReadHomograph[] {
  const tokens = ezafeTokens(text);
  const plain = tokens.map((token) => plainWord(token.text));
  const tagged = new Set(spots.map((spot) => spot.from));
  return tokens.flatMap(({ from, to, text: word }, i) => {
    if (spared.has(word)) return [];
    const next = plain[i + 1];
    const ends = next === undefined || CLAUSE_END.test(next);
    const rule = RULES.get(word)?.find(
      ({ reading, around, notBefore }) =>
        (!reading.ends || ends) &&
        !notBefore?.has(plain[i - 1] ?? '') &&
        around.every(([offset, words]) => words.has(plain[i + offset] ?? '')),
    );
    if (!rule) return [];
    const { say, ezafe = tagged.has(from) } = rule.reading;
    return [{ from, to, say: ezafe ? withEzafe(say) : say }];
  });
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(plainWord));
}

function withEzafe(say: string): string {
  return say + (/[euAo]:?$/.test(say) ? 'je' : 'e');
}
