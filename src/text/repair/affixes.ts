import { endsOpen } from './alphabet.ts';
import { isSoundedHeh } from './sounded-heh.ts';

/** Endings that lean on any word, even on one whose last letter joins nothing. */
export const ENDING = /^(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|تر(?:ین)?(?:ها|های)?)$/;

/** Words that end in a letter which joins nothing, and that no such ending leans on: «را تر کرد» is about water. */
const NO_STEM = /^(?:از|با|تا|یا|را|چرا|اما|اگر|بر|شد|بود|کرد|شود|دارد)$/;

/** Endings after a silent ه. */
const AFTER_HEH = /^(?:ا[میتش]|ا[ین]د|ایم|[متش]ان|ی)$/;

/** No form of a verb ends otherwise: «می ناب» is wine. */
export const VERB = /[میدتنهش]$/;

/** What stands before the stem of a verb. */
export const PREFIX = /^(?:بر|در|وا|فرا|فرو)?ن?می$/;

/** Whether one of two words is nothing but the prefix of a verb or an ending, and the other such as takes it. */
export function isAffixed(left: string, right: string): boolean {
  if (PREFIX.test(left)) return right.length > 1 && VERB.test(right);
  return left.length > 1 && ENDING.test(right);
}

/**
 * Whether an ending stands alone as right text has it nowhere, half-space or not: behind what joins nothing («کار های»,
 * «زود تر»), and the «ی» of ezafe, which most print writes as a hamza.
 */
export function isLoose(left: string, right: string): boolean {
  if (right === 'ی') return /..ه$/.test(left) && !isSoundedHeh(left);
  return left.length > 1 && endsOpen(left) && ENDING.test(right) && !NO_STEM.test(left);
}

/** Whether there are words behind which this is a loose ending: asked first, as it needs but the one word. */
export function mayBeLoose(right: string): boolean {
  return right === 'ی' || ENDING.test(right);
}

/** The same as `isAffixed`, or what leans only on a silent ه: «خانه ای», «رفته اند». */
export function hasAffix(left: string, right: string): boolean {
  return isAffixed(left, right) || (/.ه$/.test(left) && AFTER_HEH.test(right));
}

/** Whether the right of two words is what some write apart behind any word: «دوم‌اند», «مریضان‌شان». */
export function mayLean(left: string, right: string): boolean {
  return left.length > 1 && right.length > 1 && AFTER_HEH.test(right);
}
