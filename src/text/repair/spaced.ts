import { ENDING, isAffixed, PREFIX, VERB } from './affixes.ts';
import { endsOpen, HALF_SPACE } from './alphabet.ts';
import { isQuoted, type Disguises } from './disguised.ts';
import { gapAfter } from './gaps.ts';
import type { JoinedModel } from './joined-model.ts';
import { LOWEST } from './profile.ts';
import type { Rule } from './rule.ts';
import type { SpacedModel } from './spaced-model.ts';
import { NAME_ENDING, SPOKEN_ENDING, writtenEnding } from './spoken.ts';
import { twinAt } from './twin.ts';
import { wordsIn } from './words.ts';

/** So much surer are two words with nothing beside them to be one: a heading is seldom one word, «به شهر». */
const ALONE = 2;

/** Spaces and other signs that should be half-spaces: «می رود», «کتاب ها», «بزرگ-ترین». */
export function spacedBy(model: SpacedModel, joined?: JoinedModel, disguises?: Disguises): Rule {
  return (text, shield, document) => {
    const { spaced, affixed, twins, spoken, damaged } = document;
    const edits = disguises?.edits(text, document) ?? [];
    const disguised = edits.length;
    const words = wordsIn(text);
    const { spelled, from } = words;
    for (let i = 0; i + 1 < spelled.length; i++) {
      const word = spelled[i]!;
      const next = spelled[i + 1]!;
      const mayBeSpoken =
        spoken === 'throughout' || (spoken === 'here' && !NAME_ENDING.test(next.letters));
      const written = mayBeSpoken ? writtenEnding(word.letters, next.letters) : undefined;
      const right = written ?? next.first;
      const isByAffix = affixed < spaced && isAffixed(word.last.letters, right.letters);
      const bar = isByAffix ? affixed : spaced;
      if (!written && (!model.mayJoin(word, next, bar) || SPOKEN_ENDING.test(right.letters)))
        continue;
      const gap = gapAfter(text, words, i);
      if (!gap) continue;
      const more = !isByAffix && gap.leftEdge === 0 && gap.rightEdge === 0 ? ALONE : 0;
      if (model.score(written ? { ...gap, right } : gap) <= bar + more) continue;
      if (word.vocalised || next.vocalised || isEzafe(word.text)) continue;
      const insert = between(
        word.letters,
        written?.letters ?? next.letters,
        twins.pronoun === 'joined',
        joined,
      );
      const to = from[i + 1]!;
      const pair = { from: from[i]!, to: to + next.text.length };
      if (insert === ' ' || shield.covers(pair.from, pair.to)) continue;
      if (
        endsSentence(text, pair.to, word.letters, next.letters) ||
        (!damaged && isQuoted(text, pair))
      )
        continue;
      edits.push({ from: pair.from + word.text.length, to, insert });
    }
    if (disguised > 0) edits.sort((a, b) => a.from - b.from);
    return edits;
  };
}

/** Words before the question «چی». */
const LINK =
  /^(?:به|از|با|در|برای?|واسه|تا|که|هر|یه|این|اون|پس|یعنی|کی|چی|دیگه|مثل|مثه|حالا|الان|تو|و|یا|اما|ولی)$/;

const PARTICIPLE = /.[دت]ه$/;

/** «چرا گران شده؟»: at the end of a sentence a participle is its verb and no part of «گران‌شده»; but «می‌رفته». */
function endsSentence(text: string, end: number, left: string, right: string): boolean {
  return PARTICIPLE.test(right) && !PREFIX.test(left) && /[.؟!…]/.test(text.charAt(end));
}

/** What bears a written ezafe or a tanwin ends there: «قلعهٔ الموت», «زنگوله‌ی بز». */
function isEzafe(word: string): boolean {
  return /[هو]\u0654$|[ۀ\u064b-\u064d\u0650]$|ه\u200cی$/.test(word);
}

function between(
  left: string,
  right: string,
  joinPronouns: boolean,
  joined: JoinedModel | undefined,
): string {
  // «ان الله», «قال الله»: in Arabic these lean on nothing.
  if (/^(?:ان|و?قال)$/.test(left) && right.startsWith('ال')) return ' ';
  if (/^ن?می$/.test(left) && !VERB.test(right)) return ' ';
  // «باقی است», «همراه است»: only a silent ه takes «است»; «ساخته شد»: a participle takes no other verb.
  if (right === 'است' && !/[^اآ]ه$/.test(left)) return ' ';
  if (/^(?:شد|شود|بود)(?:ند)?$/.test(right) && PARTICIPLE.test(left)) return ' ';
  // «واسه چی»: what is asked for, not the maker of «قهوه‌چی».
  if (right === 'چی' && LINK.test(left)) return ' ';
  // Initials: «ش زاده»; on the right only «خانه ی» is an ending.
  if (left.length === 1 || (right.length === 1 && right !== 'ی')) return ' ';
  if (endsOpen(left)) {
    if (!ENDING.test(right)) return ' ';
    // In one word «مرد های» would be read as «مرده‌ای».
    return joined && joined.scores(left + right).best > LOWEST.joined ? HALF_SPACE : '';
  }
  const isPronoun = twinAt(left + right, left.length) === 'pronoun';
  return isPronoun && joinPronouns ? '' : HALF_SPACE;
}
