import type { Edit } from '../rewrite.ts';
import { endsOpen, HALF_SPACE } from './alphabet.ts';
import { gapAfter } from './gaps.ts';
import type { Rule } from './rule.ts';
import type { SpacedModel } from './spaced-model.ts';
import { twinAt } from './twin.ts';
import { wordsIn, type Spelled } from './words.ts';

/** Endings that lean on any word, even on one whose last letter joins nothing. */
const ENDING = /^(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|تر(?:ین)?(?:ها|های)?)$/;

/** No form of a verb ends otherwise: «می ناب» is wine. */
const VERB = /[میدتنهش]$/;

/** Spaces that should be half-spaces: «می رود», «کتاب ها», «بزرگ ترین». */
export function spacedBy(model: SpacedModel): Rule {
  return (text, shield, { spaced, twins }) => {
    const edits: Edit[] = [];
    const words = wordsIn(text);
    const { spelled, from } = words;
    for (let i = 0; i + 1 < spelled.length; i++) {
      const word = spelled[i]!;
      const next = spelled[i + 1]!;
      if (!model.mayJoin(word, next, spaced)) continue;
      const gap = gapAfter(text, words, i);
      if (!gap || model.score(gap) <= spaced) continue;
      if (word.vocalised || next.vocalised) continue;
      const insert = between(word, next, twins.pronoun === 'joined');
      const to = from[i + 1]!;
      if (insert !== ' ' && !shield.covers(from[i]!, to + next.text.length))
        edits.push({ from: to - 1, to, insert });
    }
    return edits;
  };
}

function between(
  { letters: left }: Spelled,
  { letters: right }: Spelled,
  joinPronouns: boolean,
): string {
  // «ان الله»: the particle of Arabic leans on nothing.
  if (left === 'ان' && right.startsWith('ال')) return ' ';
  if (/^ن?می$/.test(left) && !VERB.test(right)) return ' ';
  // Initials: «ش زاده»; on the right only «خانه ی» is an ending.
  if (left.length === 1 || (right.length === 1 && right !== 'ی')) return ' ';
  if (endsOpen(left)) return ENDING.test(right) ? '' : ' ';
  const isPronoun = twinAt(left + right, left.length) === 'pronoun';
  return isPronoun && joinPronouns ? '' : HALF_SPACE;
}
