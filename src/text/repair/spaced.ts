import { ENDING, isAffixed, VERB } from './affixes.ts';
import { endsOpen, HALF_SPACE } from './alphabet.ts';
import type { Disguises } from './disguised.ts';
import { gapAfter } from './gaps.ts';
import type { Rule } from './rule.ts';
import type { SpacedModel } from './spaced-model.ts';
import { twinAt } from './twin.ts';
import { wordsIn, type Spelled } from './words.ts';

/** Spaces and other signs that should be half-spaces: «می رود», «کتاب ها», «بزرگ-ترین». */
export function spacedBy(model: SpacedModel, disguises?: Disguises): Rule {
  return (text, shield, document) => {
    const { spaced, affixed, twins } = document;
    const edits = disguises?.edits(text, document) ?? [];
    const disguised = edits.length;
    const words = wordsIn(text);
    const { spelled, from } = words;
    for (let i = 0; i + 1 < spelled.length; i++) {
      const word = spelled[i]!;
      const next = spelled[i + 1]!;
      const bar =
        affixed < spaced && isAffixed(word.last.letters, next.first.letters) ? affixed : spaced;
      if (!model.mayJoin(word, next, bar)) continue;
      const gap = gapAfter(text, words, i);
      if (!gap || model.score(gap) <= bar) continue;
      if (word.vocalised || next.vocalised) continue;
      const insert = isEzafe(word.text) ? ' ' : between(word, next, twins.pronoun === 'joined');
      const to = from[i + 1]!;
      if (insert !== ' ' && !shield.covers(from[i]!, to + next.text.length))
        edits.push({ from: to - 1, to, insert });
    }
    if (disguised > 0) edits.sort((a, b) => a.from - b.from);
    return edits;
  };
}

/** What bears a written ezafe or a tanwin ends there: «قلعهٔ الموت». */
function isEzafe(word: string): boolean {
  return /[هو]\u0654$|[ۀ\u064b-\u064d\u0650]$/.test(word);
}

function between(
  { letters: left }: Spelled,
  { letters: right }: Spelled,
  joinPronouns: boolean,
): string {
  // «ان الله», «قال الله»: in Arabic these lean on nothing.
  if (/^(?:ان|و?قال)$/.test(left) && right.startsWith('ال')) return ' ';
  if (/^ن?می$/.test(left) && !VERB.test(right)) return ' ';
  // Initials: «ش زاده»; on the right only «خانه ی» is an ending.
  if (left.length === 1 || (right.length === 1 && right !== 'ی')) return ' ';
  if (endsOpen(left)) return ENDING.test(right) ? '' : ' ';
  const isPronoun = twinAt(left + right, left.length) === 'pronoun';
  return isPronoun && joinPronouns ? '' : HALF_SPACE;
}
