import { isSoundedHeh } from './sounded-heh.ts';
import { isParticiple } from './verbs.ts';

/** Endings that lean on a silent ه, with whom one did it to; «اوهام», «پرهام» and «برهاند» have none of them. */
const ENDING = /(?<=..ه)ی$|(?<=...ه)(?:ا[متش]|(?:ام|اند|ایم|اید)(?:[تش]|[تش]ان)|اند)$/;

/** Letters of the longest, «اندشان». */
const LONGEST = 6;

/** Behind a silent ه they are at least this sure. */
const SILENT = 2;

/** Letters of what is given in «گزارش‌ده» at least: «پرده» is none. */
const GIVEN = 3;

/** Ends of «دیده», «بوده» and «راننده» far more often than of what is given. */
const UNSURE = /[ونی]$/;

/**
 * Scores of a word from whether the ه before its ending is sounded, which the letters around tell only in part:
 * «حشره‌ی», but «توجهی».
 * @param at its scores so far, which are changed
 * @param isCommon tells common words
 */
export function scoreBehindHeh(
  word: string,
  at: number[],
  isCommon: (word: string) => boolean,
): void {
  // Asked first, as few words hold a ه there.
  const heh = word.lastIndexOf('ه');
  if (heh < word.length - 1 - LONGEST || heh < 2) return;
  const ending = ENDING.exec(word)?.[0];
  if (ending === undefined) return;
  const end = word.length - ending.length;
  const stem = word.slice(0, end);
  const isSilent = !isSoundedHeh(stem) && !isGiver(stem, at, isCommon);
  // «میچهام» can be a town.
  if (isSilent && (ending === 'ی' || ending === 'اند' || isCommon(stem)))
    at[end] = Math.max(at[end]!, SILENT);
  else if (!isSilent && ending === 'ی') at[end] = -Infinity;
}

/**
 * Scores of a word in «هاست»: «سکوت‌هاست» is of many, as what «است» joins is mostly a participle, «گفته‌است». Where
 * a word has both forms, as «نام» and «نامه», they stay.
 */
export function scorePluralWithIs(
  word: string,
  at: number[],
  isCommon: (word: string) => boolean,
): void {
  if (!word.endsWith('هاست')) return;
  const one = word.length - 3;
  const plural = one - 1;
  const longer = word.slice(0, one);
  if (isParticiple(longer) || isCommon(longer) || !isCommon(word.slice(0, plural))) return;
  at[one] = -Infinity;
  at[plural] = Math.max(at[plural]!, SILENT);
}

/** «گزارش‌ده»: whether «ده» is of «دادن». */
function isGiver(
  stem: string,
  at: readonly number[],
  isCommon: (word: string) => boolean,
): boolean {
  if (!stem.endsWith('ده') || isParticiple(stem)) return false;
  if (at[stem.length - 2]! > 0) return true;
  const given = stem.slice(0, -2);
  return given.length >= GIVEN && !UNSURE.test(given) && isCommon(given) && !isCommon(stem);
}
