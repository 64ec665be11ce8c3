import type { Range } from '../offset-map.ts';
import { correctionOf, type EzafeCorrection } from './ezafe-correction.ts';
import type { EzafeSpot } from './ezafe-spots.ts';
import { ezafeTokens } from './ezafe-tokens.ts';
import { READINGS_BY_EZAFE } from './homographs-by-ezafe.ts';
import { READINGS_BY_NOUN } from './homographs-by-noun.ts';
import { READINGS_BY_VERB } from './homographs-by-verb.ts';
import { READINGS_IN_PHRASES } from './homographs-in-phrases.ts';
import { READINGS_OF_PEOPLE } from './homographs-of-people.ts';
import { plainWord } from './plain-word.ts';
import type { Reading } from './reading.ts';
import { writtenEzafe } from './written-ezafe.ts';

/** A homograph whose reading is clear, and the phonemes of eSpeak NG that say it, its ezafe with it. */
export interface ReadHomograph extends Range {
  readonly say: string;
}

type Neighbour = readonly [offset: number, words: ReadonlySet<string>];

interface Rule {
  readonly reading: Reading;
  readonly around: readonly Neighbour[];
  readonly never: readonly Neighbour[];
  readonly near: ReadonlySet<string> | undefined;
}

const RULES = new Map<string, Rule[]>();
// The first that fits holds; where none fits, the voice's own reading stays.
for (const reading of [
  ...READINGS_IN_PHRASES,
  ...READINGS_BY_VERB,
  ...READINGS_BY_NOUN,
  ...READINGS_OF_PEOPLE,
  ...READINGS_BY_EZAFE,
]) {
  const { word, before2, before, after, after2 } = reading;
  const { notBefore2, notBefore, notAfter, notAfter2, near } = reading;
  RULES.set(word, [
    ...(RULES.get(word) ?? []),
    {
      reading,
      around: neighbours([before2, before, undefined, after, after2]),
      never: neighbours([notBefore2, notBefore, undefined, notAfter, notAfter2]),
      near: near === undefined ? undefined : wordSet(near),
    },
  ]);
}

const CLAUSE_END = /^[.،؛:!؟?…»)\]]$/u;
const SENTENCE_END = /^[.!؟?…]$/u;

/**
 * The homographs of a text that eSpeak NG would misread, as far as the words around them tell clearly; others are left
 * to it. A word with a vowel sign is never touched, nor one of `spared`. `spots` are the text's unwritten ezafe;
 * what the reader has told about a word's ezafe goes before what its rule says.
 */
export function readHomographs(
  text: string,
  spots: readonly EzafeSpot[],
  spared: ReadonlySet<string>,
  corrections: readonly EzafeCorrection[] = [],
): ReadHomograph[] {
  const tokens = ezafeTokens(text);
  const plain = tokens.map((token) => plainWord(token.text));
  const tagged = new Set(spots.map((spot) => spot.from));
  return tokens.flatMap(({ from, to, text: word }, i) => {
    if (spared.has(word)) return [];
    const stands = ([offset, words]: Neighbour): boolean => words.has(plain[i + offset] ?? '');
    const before = tokens[i - 1];
    const under = before !== undefined && (tagged.has(before.from) || writtenEzafe(before.text));
    const rule = RULES.get(word)?.find(
      ({ reading, around, never, near }) =>
        endsAs(reading.ends, plain[i + 1]) &&
        (reading.joined ?? tagged.has(from)) === tagged.has(from) &&
        (reading.under ?? under) === under &&
        around.every(stands) &&
        !never.some(stands) &&
        (!near || clauseBefore(plain, i).some((other) => near.has(other))),
    );
    if (!rule) return [];
    const told = correctionOf(corrections, word, tokens[i + 1]?.text);
    const { say, ezafe: known = tagged.has(from) } = rule.reading;
    const ezafe = told === undefined ? known : told > 0;
    return [{ from, to, say: ezafe ? withEzafe(say) : say }];
  });
}

function endsAs(ends: Reading['ends'], next: string | undefined): boolean {
  if (ends === undefined || next === undefined) return true;
  return (ends === 'clause' ? CLAUSE_END : SENTENCE_END).test(next);
}

/** The words of the clause before word `index`. */
function clauseBefore(words: readonly string[], index: number): readonly string[] {
  const start = words.findLastIndex((word, i) => i < index && CLAUSE_END.test(word));
  return words.slice(start + 1, index);
}

/** Lists of words by place, the word itself in the middle. */
function neighbours(lists: readonly (string | undefined)[]): Neighbour[] {
  return lists.flatMap((list, i) => (list === undefined ? [] : [[i - 2, wordSet(list)] as const]));
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(plainWord));
}

function withEzafe(say: string): string {
  return say + (/[euAo]:?$/.test(say) ? 'je' : 'e');
}
