import type { Edit } from '../rewrite.ts';
import type { Profile } from './profile.ts';
import type { Shield } from './shield.ts';

/** What kind of damage a change mends; also the order in which the rules run. */
export const RULES = [
  'invisible',
  'letters',
  'spacing',
  'spaced',
  'joined',
  'punctuation',
] as const;

/**
 * - `invisible`: stray or doubled half-spaces, marks used as half-spaces, no-break spaces, entities.
 * - `letters`: Arabic letters and digits, presentation forms.
 * - `spacing`: spaces around punctuation and brackets.
 * - `spaced`: a space where a half-space should be.
 * - `joined`: a half-space that was removed.
 * - `punctuation`: quotation marks, dashes, Latin commas.
 */
export type RuleId = (typeof RULES)[number];

/** Finds what to mend in one block. Edits are sorted, do not overlap and stay out of the shield. */
export type Rule = (text: string, shield: Shield, profile: Profile) => Edit[];
