import type { Edit } from '../rewrite.ts';
import { PREFIX, VERB } from './affixes.ts';
import { endsOpen, HALF_SPACE } from './alphabet.ts';
import type { JoinedModel } from './joined-model.ts';
import { HEALTHY, KEPT, LOWEST, SURE, type Profile, type Twin } from './profile.ts';
import type { Rule } from './rule.ts';
import { looksSpoken } from './looks-spoken.ts';
import { isSoundedHeh } from './sounded-heh.ts';
import { writtenWord } from './spoken.ts';
import { surroundingsOf } from './surroundings.ts';
import { twinAt } from './twin.ts';
import { offsetOfLetter, wordsIn, type Spelled, type Words } from './words.ts';

/** Where all the document's other plurals have their half-space, one without is an oversight. */
const OVERSIGHT = 2;

/** Half-spaces that were removed: «میرود», «کتابها», «رئیسجمهور». */
export function joinedBy(model: JoinedModel): Rule {
  return (text, shield, profile) => {
    const edits: Edit[] = [];
    const words = wordsIn(text);
    const { spelled, from: starts } = words;
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

/** Which of the new cuts of word `i` hold among the words around it. */
function cutsInPlace(model: JoinedModel, text: string, words: Words, i: number): readonly number[] {
  const word = words.spelled[i]!;
  const { at } = model.scoresOf(word);
  if (!word.letters.includes('ه')) return word.newCuts;
  return oneHeh(word, at, word.newCuts, () =>
    model.towardsOne(word, surroundingsOf(text, words, i)),
  );
}

/** Twins that most writers do not split. */
const JOINED_BY_MOST: ReadonlySet<Twin> = new Set(['pronoun', 'weekday']);

/** What the writer's own spelling can split though the model would not. */
const PRONOUN = /^(?:آن|این|همان|همین)ها/;

/** Two places less likely than this are not likely together. */
const UNLIKELY = -1;

const NONE: readonly number[] = [];

/** Where a word by itself has lost half-spaces; of two around one ه only one is meant. */
function newCuts(model: JoinedModel, word: Spelled, profile: Profile): readonly number[] {
  const { joined, twins, spoken } = profile;
  const { at, best } = model.scoresOf(word);
  const { letters, cuts, vocalised } = word;
  if (vocalised) return NONE;
  const bar = joined + (cuts.length > 0 ? KEPT : 0);
  const ending = spoken !== 'no' && cuts.length === 0 ? spokenEnding(model, letters, at, bar) : 0;
  const asked = twins.pronoun === 'split' || twins.plural === 'split';
  const isTorn = bar <= HEALTHY && twins.plural !== 'joined' && eitherWay(letters, at, best) > bar;
  if (
    ending === 0 &&
    best <= bar &&
    !isTorn &&
    !(asked && (best > OVERSIGHT || PRONOUN.test(letters)))
  )
    return NONE;
  const found: number[] = [];
  for (let i = 1; i < letters.length; i++) {
    const score = at[i]!;
    if (score <= LOWEST.joined && !(asked && score > -Infinity)) continue;
    if (cuts.includes(i) || score <= barOf(letters, i, bar, twins)) continue;
    if (spoken !== 'no' && isOwnedPlural(model, letters, i)) continue;
    if (mayStand(model, letters, i)) found.push(i);
  }
  const one = letters.length - 2;
  if (isTorn && !found.some((cut) => cut >= one - 1) && !cuts.some((cut) => cut >= one - 1))
    found.push(one);
  if (ending > 0) return [...found.filter((cut) => cut < ending), ending];
  return found.length === 0 ? NONE : found;
}

/** Letters of an ending that no common word has by chance: «هامون»; «شون» may be one. */
const LONG = 5;

/** By so much «خانه‌اش» may be surer than «خان‌هاش», which is how it is spoken. */
const FORMAL = 3;

/** Where an ending of spoken Persian begins that lost its half-space, as «خونهتون»; else 0. */
function spokenEnding(
  model: JoinedModel,
  letters: string,
  at: readonly number[],
  bar: number,
): number {
  const word = writtenWord(letters);
  if (!word || looksSpoken(letters)) return 0;
  if (letters.length - word.cut < LONG && model.isCommon(letters)) return 0;
  const stem = letters.slice(0, word.cut);
  const isCommon = model.isCommon(stem);
  // «برمینگهام» is a town.
  if (/ها[مت]$/.test(letters) && !isCommon) return 0;
  // After a sounded ه they join: «راهش».
  const isWhole = isCommon && !isSoundedHeh(stem);
  const sure = Math.max(bar, isWhole ? LOWEST.joined : SURE.joined);
  const score = model.scores(word.written).at[word.cut]!;
  // «نام‌های» competes with «نامه‌ای», but not with «نامه‌ش».
  if (letters.length - word.cut === 1)
    return (isWhole ? Math.max(score, SURE.joined) : score) > sure ? word.cut : 0;
  return score > sure && score + FORMAL > at[word.cut + 1]! ? word.cut : 0;
}

/** Common in compounds, «همه‌کاره», and no word that one has. */
const IN_COMPOUNDS = /^(?:کار|بار|نفر)ه$/;

/** Whether `cut` would make «درده‌ام» of «دردهام», as «دردهایم» is spoken; but «چهره‌اش» is of «چهره». */
function isOwnedPlural(model: JoinedModel, letters: string, cut: number): boolean {
  if (!/^ها[متش]$/.test(letters.slice(cut - 1)) || !endsOpen(letters, cut - 1)) return false;
  const longer = letters.slice(0, cut);
  return (
    model.isCommon(letters.slice(0, cut - 1)) &&
    (!model.isCommon(longer) || IN_COMPOUNDS.test(longer))
  );
}

/** Log-odds that a word in «های» has a half-space before its «های» or its «ای», be each less than likely. */
function eitherWay(letters: string, at: readonly number[], best: number): number {
  if (best < UNLIKELY || !letters.endsWith('های')) return -Infinity;
  const odds = Math.exp(at[letters.length - 3]!) + Math.exp(at[letters.length - 2]!);
  return Math.log(odds);
}

/** «نمیبیا» holds no form of a verb, «سلام‌الله‌علیها» no plural, and «شانگهایی» is of what «شانگهای» is. */
function mayStand(model: JoinedModel, letters: string, cut: number): boolean {
  const left = letters.slice(0, cut);
  if (PREFIX.test(left)) return VERB.test(letters);
  if (left.endsWith('اللهعلی')) return false;
  if (letters.slice(cut) !== 'هایی') return true;
  const plural = letters.slice(0, -1);
  const { at, best } = model.scores(plural);
  return eitherWay(plural, at, best) > LOWEST.joined;
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
  at: readonly number[],
  found: readonly number[],
  towardsOne: () => number,
): readonly number[] {
  const plural = letters.length - 3;
  const one = letters.length - 2;
  if (letters.endsWith('های') && (found.includes(plural) || found.includes(one))) {
    const rest = found.filter((cut) => cut < plural);
    if (cuts.includes(plural) || cuts.includes(one)) return rest;
    if (towardsOne() > 0) return [...rest, one];
    return at[plural] === -Infinity ? rest : [...rest, plural];
  }
  return found.filter((cut) =>
    [cut + 1, cut - 1].every(
      (rival) =>
        letters[Math.min(cut, rival)] !== 'ه' ||
        (!cuts.includes(rival) && !(found.includes(rival) && at[rival]! > at[cut]!)),
    ),
  );
}
