import { shieldOf } from './shield.ts';
import { applyEdits } from '../rewrite.ts';
import { ODD_SPACES } from './alphabet.ts';
import { hasAffix, isAffixed } from './affixes.ts';
import type { Disguises, Uses } from './disguised.ts';
import { isForeign } from './foreign.ts';
import { gapAfter } from './gaps.ts';
import { invisible } from './invisible.ts';
import type { JoinedModel } from './joined-model.ts';
import { letters as lettersRule } from './letters.ts';
import {
  HIGHEST,
  LOST,
  LOWEST,
  SURE,
  TWINS,
  type Profile,
  type Spelling,
  type Twin,
} from './profile.ts';
import type { SpacedModel } from './spaced-model.ts';
import { areLoose, countStops, type Stops } from './stops.ts';
import { twinAt } from './twin.ts';
import { endOfWord, wordsIn } from './words.ts';

/** How the document's damage is judged: by its evidence, as damaged, or as healthy. */
export type Mode = 'auto' | 'full' | 'careful';

/** What is counted over a document. */
interface Evidence {
  /** Half-spaces that stand, that are surely missing, and that surely became spaces. */
  standing: number;
  joined: number;
  spaced: number;
  /** Those of the spaces that stand beside nothing but an affix. */
  affixed: number;
  /** Spaces beside an affix that are less sure. */
  unsure: number;
  /** Texts that kept half-spaces and surely lost some too, and such as did but one of the two. */
  mixed: number;
  pure: number;
  /** Of the latter such as surely lost two at least, all to spaces. */
  parted: number;
  /** Signs that surely stand for half-spaces, in all; and what each stands for. */
  disguised: number;
  signs: Map<string, Uses>;
  /** Half-spaces that no taste can leave out: such as stand (`split`), and such as are surely missing. */
  clear: Record<Spelling, number>;
  /** «شده‌است» joined by half-space, or apart: who joins them writes «آن‌ها» too. */
  perfect: Record<Spelling, number>;
  /** Adverbs of «به» in one word, «به‌شدت»: who joins them by half-space writes «آن‌ها» too. */
  adverbs: number;
  twins: Record<Twin, Record<Spelling, number>>;
  stops: Stops;
  words: number;
  /** Words of spoken Persian. */
  spoken: number;
}

/** How fast the thresholds rise as damage gets rarer. */
const STEEPNESS = 4;
/** What is believed of each kind of damage before anything is seen, counted like half-spaces. */
const BELIEF = { joined: 0.48, spaced: 0.25 };

/** So often done, it is how the document was written. */
const HABIT = 2;

/** Adverbs that most write as two words; they are one only where a half-space was lost. */
const ADVERB =
  /^به(?:طور|عنوان|صورت|ویژه|خصوص|خوبی|شدت|سرعت|زودی|تدریج|راحتی|آسانی|سختی|درستی|روشنی|تازگی|ندرت|تنهایی|موقع)$/;

const HAS_ODD_SPACE = new RegExp(`[${ODD_SPACES}]`);

/** Of so much of the damage one may believe that an affix alone is damage too, and not the writer's slip. */
const MIXED = 0.03;

/** Of written Persian fewer words are such as are spoken only. */
const SPOKEN = 0.01;

/**
 * Where so many of the texts that can tell, and of these such a share, kept half-spaces and lost others, it was one hand
 * that wrote now so, now so. It meant none of it, and thresholds rise less with rarity.
 */
const INTERLEAVED = { texts: 3, share: 0.15, steepness: 2 };

/** Where no more of the texts that can tell lost all their half-spaces to spaces, these were slips of a healthy document. */
const PARTED = 0.05;

/** Log-odds from which a space beside an affix is more likely damage than not. */
const UNSURE = 1;

/** What the models can tell; without them only the other rules work. */
export interface Models {
  readonly joined?: JoinedModel;
  readonly spaced?: SpacedModel;
  readonly disguises?: Disguises;
}

/** Decides by the texts of a document, or by a sample of them, how boldly to mend and how twins are spelled. */
export function survey(
  texts: readonly string[],
  models: Models,
  mode: Mode,
  asked: Profile['twins'],
): Profile {
  const evidence = gather(texts, models);
  const { standing, affixed, disguised } = evidence;
  // Plurals are all that is joined among spaces that should be half-spaces: they are the writer's.
  const joined = evidence.spaced > 0 && evidence.clear.joined === 0 ? 0 : evidence.joined;
  // A single sentence may have nothing surer to judge by.
  const spaced = evidence.spaced + (standing + joined === 0 ? evidence.unsure : 0);
  const all = standing + joined + spaced;
  const interleaved = isInterleaved(evidence);
  const steepness = interleaved ? INTERLEAVED.steepness : STEEPNESS;
  const lost = evidence.joined + evidence.spaced + disguised;
  const damaged = mode === 'full' || (mode === 'auto' && lost > standing);
  const bars = {
    auto: {
      joined: bar(joined + BELIEF.joined, all, LOWEST.joined, steepness),
      spaced: bar(spaced + BELIEF.spaced, all, LOWEST.spaced, steepness),
    },
    full: {
      joined: LOWEST.joined,
      spaced: bar(spaced + BELIEF.spaced, joined + spaced, LOWEST.spaced),
    },
    careful: { joined: HIGHEST, spaced: HIGHEST },
  };
  const isMixed = damaged && affixed > MIXED * lost;
  return {
    ...bars[mode],
    affixed: Math.min(bars[mode].spaced, isMixed ? SURE.spaced : HIGHEST),
    damaged,
    loose: damaged || (mode === 'auto' && areLoose(evidence.stops)),
    restyled: damaged,
    twins: { ...settle(evidence, damaged), ...asked },
    spoken: evidence.spoken > SPOKEN * evidence.words ? 'throughout' : 'no',
    disguises: mode === 'careful' ? '' : habits(evidence.signs),
    byBlock: mode === 'auto' && !interleaved,
    parted: evidence.parted > PARTED * (evidence.mixed + evidence.pure),
    asked,
  };
}

/** Whether half-spaces stand and lack in the same texts: the document is of one piece, and nothing of it was damaged alone. */
function isInterleaved({ mixed, pure }: Evidence): boolean {
  return mixed >= INTERLEAVED.texts && mixed >= INTERLEAVED.share * (mixed + pure);
}

/** The threshold under which a kind of damage this frequent is more likely chance. */
function bar(count: number, all: number, lowest: number, steepness = STEEPNESS): number {
  const rate = count / (all + 1);
  return Math.min(HIGHEST, Math.max(lowest, steepness * Math.log((1 - rate) / rate)));
}

function gather(texts: readonly string[], models: Models): Evidence {
  const count = (): Record<Spelling, number> => ({ joined: 0, split: 0 });
  const evidence: Evidence = {
    standing: 0,
    joined: 0,
    spaced: 0,
    affixed: 0,
    unsure: 0,
    mixed: 0,
    pure: 0,
    parted: 0,
    disguised: 0,
    signs: new Map(),
    clear: count(),
    perfect: count(),
    adverbs: 0,
    twins: { pronoun: count(), weekday: count(), comparative: count(), plural: count() },
    stops: { right: 0, wrong: 0 },
    words: 0,
    spoken: 0,
  };
  const persian = texts.filter((text) => !isForeign(text));
  const spaces = disguisedSpaces(persian, models);
  for (const text of persian) countIn(readable(text, spaces), models, evidence);
  return evidence;
}

/** Odd spaces that are no spaces here; all others are counted as such. */
function disguisedSpaces(texts: readonly string[], { disguises }: Models): string {
  const signs: Evidence['signs'] = new Map();
  for (const text of texts)
    if (HAS_ODD_SPACE.test(text)) disguises?.count(readable(text, ODD_SPACES), signs);
  return habits(signs);
}

/** The text with its letters and half-spaces in order, so that the models know it; these signs stay in its words. */
function readable(text: string, disguises: string): string {
  const profile: Profile = {
    joined: HIGHEST,
    spaced: HIGHEST,
    affixed: HIGHEST,
    damaged: false,
    loose: false,
    restyled: false,
    twins: {},
    spoken: 'no',
    disguises,
    byBlock: false,
    parted: false,
    asked: {},
  };
  const seen = applyEdits(text, invisible(text, shieldOf(text), profile)).text;
  return applyEdits(seen, lettersRule(seen, shieldOf(seen), profile)).text;
}

/** Signs of which most surely stand for half-spaces: the others are likely meant so too. */
function habits(signs: Evidence['signs']): string {
  const usual = [...signs].filter(([, { sure, likely, other }]) => {
    const all = sure + likely;
    // Where few are sure, those alone have to outweigh the others.
    return sure > 0 && all >= HABIT && (sure < HABIT ? sure : all) >= other;
  });
  return usual.map(([sign]) => sign).join('');
}

function countIn(text: string, models: Models, evidence: Evidence): void {
  const { joined, spaced, disguises } = models;
  evidence.disguised += disguises?.count(text, evidence.signs) ?? 0;
  countStops(text, evidence.stops);
  const words = wordsIn(text);
  const { standing, spaced: spacedBefore } = evidence;
  const lost = evidence.clear.joined;
  const joinedTwins: Twin[] = [];
  evidence.words += words.spelled.length;
  words.spelled.forEach((word, i) => {
    const { letters, cuts } = word;
    if (word.spoken) evidence.spoken++;
    evidence.standing += cuts.length;
    for (const cut of cuts) {
      const twin = twinAt(letters, cut);
      if (twin) evidence.twins[twin].split++;
      else evidence.clear.split++;
    }
    const scores = joined?.scoresOf(word);
    if (scores && scores.best > LOWEST.joined) {
      for (let at = 1; at < letters.length; at++) {
        const score = scores.at[at]!;
        if (score <= LOWEST.joined || cuts.includes(at)) continue;
        const twin = twinAt(letters, at);
        if (twin) joinedTwins.push(twin);
        if (score > SURE.joined && twin !== 'pronoun') evidence.joined++;
        if (score > SURE.joined && !twin) evidence.clear.joined++;
      }
    }
    if (letters.length > 5 && letters.endsWith('هاست')) evidence.perfect.split++;
    if (ADVERB.test(letters)) evidence.adverbs++;
    const next = words.spelled[i + 1];
    if (!spaced || !next || !spaced.mayJoin(word, next, UNSURE)) return;
    const gap = gapAfter(text, words, i);
    if (!gap) return;
    const left = gap.left.letters;
    const right = gap.right.letters;
    const score = spaced.score(gap);
    if (score > SURE.spaced) {
      evidence.spaced++;
      if (isAffixed(left, right)) evidence.affixed++;
    } else if (score > UNSURE && hasAffix(left, right) && text[endOfWord(words, i + 1)] !== '-')
      evidence.unsure++;
    if (right === 'است' && letters.length > 2 && letters.endsWith('ه')) evidence.perfect.joined++;
  });
  const kept = evidence.standing - standing;
  const parted = evidence.spaced - spacedBefore;
  const missing = evidence.clear.joined - lost + parted;
  if (kept > 0 && missing > 0) evidence.mixed++;
  else if (kept + missing > 1) evidence.pure++;
  if (kept === 0 && parted >= LOST && parted === missing) evidence.parted++;
  // A block that lost its half-spaces does not tell how its writer spells plurals.
  if (evidence.clear.joined > lost && evidence.standing === standing) return;
  for (const twin of joinedTwins) evidence.twins[twin].joined++;
}

/** The spelling of each twin if the document is of one mind about it. */
function settle(
  { twins, perfect, adverbs, clear }: Evidence,
  damaged: boolean,
): Partial<Record<Twin, Spelling>> {
  const settled: Partial<Record<Twin, Spelling>> = {};
  const lossRate = clear.joined / (clear.joined + clear.split + 1);
  for (const twin of TWINS) {
    const { split, joined } = twins[twin];
    if (damaged) {
      // What is joined may have been split once; what is split was meant so.
      if (split > 1) settled[twin] = 'split';
    } else if (twin !== 'plural' && split >= 3 && (joined === 1 || split >= 5 * joined))
      settled[twin] = 'split';
    // Of those joined, some only lost theirs, as other words of a partly damaged document did.
    else if (joined >= 2 && joined - lossRate * (joined + split) > split) settled[twin] = 'joined';
  }
  if (damaged && (perfect.split > perfect.joined || adverbs >= HABIT)) settled.pronoun ??= 'split';
  return settled;
}
