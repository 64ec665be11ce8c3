import type { Edit } from '../rewrite.ts';
import { HALF_SPACE } from './alphabet.ts';
import type { JoinedModel } from './joined-model.ts';
import { HIGHEST, LOWEST, SURE, TWINS, type Profile, type Twin } from './profile.ts';
import type { Rule } from './rule.ts';
import { surroundingsOf } from './surroundings.ts';
import { twinAt } from './twin.ts';
import { offsetOfLetter, wordsIn, type Spelled, type Words } from './words.ts';

/** A word that kept a half-space rarely lost another: so much surer must the model be. */
const KEPT = 1.5;
/** Where all the document's other plurals have their half-space, one without is an oversight. */
const OVERSIGHT = 2;

/** The spelling of twins in what is whole of a damaged document, which cannot tell what its writer wanted. */
const AS_WRITTEN: Profile['twins'] = Object.fromEntries(TWINS.map((twin) => [twin, 'joined']));

/** Half-spaces that were removed: «میرود», «کتابها», «رئیسجمهور». */
export function joinedBy(model: JoinedModel): Rule {
  // One of each for a document, so that words remember what they are in its lost and its whole blocks.
  const lost = oneForEach((document) => ({ ...document, joined: LOWEST.joined }));
  const whole = oneForEach((document) => ({
    ...document,
    joined: Math.max(document.joined, HEALTHY + KEPT),
    // What others lost, the writer of these may have meant.
    twins: document.damaged
      ? { ...AS_WRITTEN, ...document.asked }
      : { ...document.twins, plural: document.asked.plural ?? 'joined' },
  }));
  return (text, shield, document) => {
    const edits: Edit[] = [];
    const words = wordsIn(text);
    const { spelled, from: starts } = words;
    const state = stateOf(model, text, words, document);
    const profile =
      state === 'lost' ? lost(document) : state === 'whole' ? whole(document) : document;
    for (let i = 0; i < spelled.length; i++) {
      const word = spelled[i]!;
      if (word.scoredBy !== model || word.cutBy !== profile) {
        word.newCuts = newCuts(model, word, profile);
        word.cutBy = profile;
      }
      if (word.newCuts.length === 0) continue;
      const start = starts[i]!;
      if (shield.covers(start, start + word.text.length)) continue;
      for (const cut of cutsInPlace(model, text, words, i)) {
        const from = start + offsetOfLetter(word, cut);
        edits.push({ from, to: from, insert: HALF_SPACE });
      }
    }
    return edits;
  };
}

/** Makes a profile of each document's, once. */
function oneForEach(make: (document: Profile) => Profile): (document: Profile) => Profile {
  const made = new WeakMap<Profile, Profile>();
  return (document) => {
    const profile = made.get(document) ?? make(document);
    made.set(document, profile);
    return profile;
  };
}

/**
 * So many words that surely lost theirs, one of them no twin, and none that kept one, tell that a block was
 * damaged alone.
 */
const LOST = 2;

/**
 * Whether a block of a document that is damaged in part has lost all its half-spaces or none of them.
 * Most documents are of one piece, and their blocks too.
 */
function stateOf(
  model: JoinedModel,
  text: string,
  { spelled }: Words,
  { damaged, joined, byBlock }: Profile,
): 'lost' | 'whole' | 'like the rest' {
  // At the highest bar the document shows no damage to speak of.
  if (!byBlock || joined >= HIGHEST) return 'like the rest';
  // Without half-spaces a block cannot be whole, and in a document so damaged it is like the rest.
  if ((damaged || joined <= LOWEST.joined) && !text.includes(HALF_SPACE)) return 'like the rest';
  let missing = 0;
  let twins = 0;
  let standing = 0;
  for (const word of spelled) {
    standing += word.cuts.length;
    if (standing > 0 && missing > 0) return 'like the rest';
    const { at, best } = model.scoresOf(word);
    if (best <= SURE.joined || word.cuts.length > 0 || word.vocalised) continue;
    if (twinAt(word.letters, at.indexOf(best))) twins++;
    else missing++;
  }
  if (missing > 0 && standing > 0) return 'like the rest';
  if (standing > 0) return 'whole';
  const isLost = missing > 0 && missing + twins >= LOST;
  return isLost && !damaged && joined > LOWEST.joined ? 'lost' : 'like the rest';
}

/** Which of the new cuts of word `i` hold among the words around it. */
function cutsInPlace(model: JoinedModel, text: string, words: Words, i: number): readonly number[] {
  const word = words.spelled[i]!;
  const { at } = model.scoresOf(word);
  if (!word.letters.includes('ه')) return word.newCuts;
  return oneHeh(word, at, word.newCuts, () => model.towardsOne(surroundingsOf(text, words, i)));
}

/** Where no plural with a half-space competes, the words around weigh only so much. */
const HINT = 0.2;

/** From this bar on the text is healthy, and its plurals and comparatives are as the writer wants them. */
const HEALTHY = 6;

/** Twins that most writers do not split. */
const JOINED_BY_MOST: ReadonlySet<Twin> = new Set(['pronoun', 'weekday']);

/** What the writer's own spelling can split though the model would not. */
const PRONOUN = /^(?:آن|این|همان|همین)ها/;

/** Two places less likely than this are not likely together. */
const UNLIKELY = -1;

const NONE: readonly number[] = [];

/** Where a word by itself has lost half-spaces; of two around one ه only one is meant. */
function newCuts(model: JoinedModel, word: Spelled, { joined, twins }: Profile): readonly number[] {
  const { at, best } = model.scoresOf(word);
  const { letters, cuts, vocalised } = word;
  if (vocalised) return NONE;
  const bar = joined + (cuts.length > 0 ? KEPT : 0);
  const asked = twins.pronoun === 'split' || twins.plural === 'split';
  const isTorn = bar <= HEALTHY && twins.plural !== 'joined' && eitherWay(letters, at, best) > bar;
  if (best <= bar && !isTorn && !(asked && (best > OVERSIGHT || PRONOUN.test(letters))))
    return NONE;
  const found: number[] = [];
  for (let i = 1; i < letters.length; i++) {
    const score = at[i]!;
    if (score <= LOWEST.joined && !(asked && score > -Infinity)) continue;
    if (!cuts.includes(i) && score > barOf(letters, i, bar, twins)) found.push(i);
  }
  const one = letters.length - 2;
  if (isTorn && !found.some((cut) => cut >= one - 1) && !cuts.some((cut) => cut >= one - 1))
    found.push(one);
  return found.length === 0 ? NONE : found;
}

/** Log-odds that a word in «های» has a half-space before its «های» or its «ای», be each less than likely. */
function eitherWay(letters: string, at: Float32Array, best: number): number {
  if (best < UNLIKELY || !letters.endsWith('های')) return -Infinity;
  const odds = Math.exp(at[letters.length - 3]!) + Math.exp(at[letters.length - 2]!);
  return Math.log(odds);
}

/** The log-odds a place must exceed, with the document's own spelling of twins. */
function barOf(letters: string, at: number, bar: number, twins: Profile['twins']): number {
  const twin = twinAt(letters, at);
  if (!twin) return bar;
  const usual = JOINED_BY_MOST.has(twin) || bar > HEALTHY ? 'joined' : undefined;
  const spelling = twins[twin] ?? usual;
  if (spelling === 'joined') return Infinity;
  if (spelling === 'split') return twin === 'pronoun' ? -Infinity : Math.min(bar, OVERSIGHT);
  return bar;
}

/**
 * A ه never stands alone between half-spaces: it ends one part («نامه‌ای») or begins the next («نام‌های»).
 * For «های» at the end the words around decide with the word itself; elsewhere the surer place wins.
 */
function oneHeh(
  { letters, cuts }: Spelled,
  at: Float32Array,
  found: readonly number[],
  towardsOne: () => number,
): readonly number[] {
  const plural = letters.length - 3;
  const one = letters.length - 2;
  if (letters.endsWith('های') && (found.includes(plural) || found.includes(one))) {
    const rest = found.filter((cut) => cut < plural);
    if (cuts.includes(plural) || cuts.includes(one)) return rest;
    const opens = at[plural] === -Infinity;
    const lead = opens ? at[one]! : at[one]! - at[plural]!;
    if (lead + towardsOne() * (opens ? HINT : 1) > 0) return [...rest, one];
    return opens ? rest : [...rest, plural];
  }
  const yields = (cut: number, rival: number): boolean =>
    cuts.includes(rival) || (found.includes(rival) && at[rival]! > at[cut]!);
  return found.filter(
    (cut) =>
      !(letters[cut] === 'ه' && yields(cut, cut + 1)) &&
      !(letters[cut - 1] === 'ه' && yields(cut, cut - 1)),
  );
}
