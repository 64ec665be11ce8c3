import type { Edit } from '../rewrite.ts';
import { HALF_SPACE } from './alphabet.ts';
import type { JoinedModel } from './joined-model.ts';
import { LOWEST, type Profile, type Twin } from './profile.ts';
import type { Rule } from './rule.ts';
import { surroundingsOf } from './surroundings.ts';
import { twinAt } from './twin.ts';
import { offsetOfLetter, wordsIn, type Word } from './words.ts';

/** A word that kept a half-space rarely lost another: so much surer must the model be. */
const KEPT = 1.5;
/** Where all the document's other plurals have their half-space, one without is an oversight. */
const OVERSIGHT = 2;

/** Half-spaces that were removed: «میرود», «کتابها», «رئیسجمهور». */
export function joinedBy(model: JoinedModel): Rule {
  return (text, shield, profile) => {
    const edits: Edit[] = [];
    const words = wordsIn(text);
    words.forEach((word, i) => {
      if (word.spelled.vocalised) return;
      const cuts = newCuts(model, text, words, i, profile);
      if (cuts.length === 0 || shield.covers(word.from, word.to)) return;
      for (const cut of cuts) {
        const from = offsetOfLetter(word, cut);
        edits.push({ from, to: from, insert: HALF_SPACE });
      }
    });
    return edits;
  };
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

function newCuts(
  model: JoinedModel,
  text: string,
  words: readonly Word[],
  index: number,
  { joined, twins }: Profile,
): readonly number[] {
  const { spelled } = words[index]!;
  const { letters, cuts } = spelled;
  const { at, best } = model.scoresOf(spelled);
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
  return found.length === 0
    ? NONE
    : oneHeh(letters, at, found, cuts, () => model.towardsOne(surroundingsOf(text, words, index)));
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
  letters: string,
  at: Float32Array,
  found: number[],
  cuts: readonly number[],
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
  return found.filter((cut) => {
    const rivals = [letters[cut] === 'ه' ? cut + 1 : 0, letters[cut - 1] === 'ه' ? cut - 1 : 0];
    return !rivals.some(
      (rival) => cuts.includes(rival) || (found.includes(rival) && at[rival]! > at[cut]!),
    );
  });
}
