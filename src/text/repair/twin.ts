import type { Twin } from './profile.ts';

const PRONOUN = /^(?:آن|این|همان|همین)$/;
const WEEKDAY = /^(?:یک|پنج)$/;
const COMPARATIVE = /^تر(?:ین)?(?:ها|های|هایی|ی|م|ند|ید|یم|شان|مان|ش)?$/;

/** Which accepted twin a half-space before letter `at` of a word would decide, if any. */
export function twinAt(letters: string, at: number): Twin | undefined {
  if (letters.startsWith('ها', at))
    return PRONOUN.test(letters.slice(0, at)) ? 'pronoun' : 'plural';
  if (letters.startsWith('تر', at))
    return COMPARATIVE.test(letters.slice(at)) ? 'comparative' : undefined;
  if (letters.startsWith('شنبه', at))
    return WEEKDAY.test(letters.slice(0, at)) ? 'weekday' : undefined;
  return undefined;
}
