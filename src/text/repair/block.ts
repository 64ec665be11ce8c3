import { HALF_SPACE } from './alphabet.ts';
import { gapAfter } from './gaps.ts';
import type { JoinedModel } from './joined-model.ts';
import { HEALTHY, HIGHEST, KEPT, LOST, LOWEST, SURE, TWINS, type Profile } from './profile.ts';
import type { SpacedModel } from './spaced-model.ts';
import { SPOKEN_NAME } from './spoken.ts';
import { twinAt } from './twin.ts';
import { wordsIn, type Spelled } from './words.ts';

/** The spelling of twins in what is whole of a damaged document, which cannot tell what its writer wanted. */
const AS_WRITTEN: Profile['twins'] = Object.fromEntries(TWINS.map((twin) => [twin, 'joined']));

/** How one block of a document is mended. */
export type BlockProfile = (text: string, document: Profile) => Profile;

/**
 * In a document that is damaged in part, a block that lost all its half-spaces is mended as boldly as a damaged
 * document, also where it lost them to spaces, and one that lost none as a healthy one. Most documents are of one piece, and their blocks too.
 * A block with a word of spoken Persian is spoken: dialogue in a novel.
 */
export function profileByBlock(model: JoinedModel, spaces?: SpacedModel): BlockProfile {
  // One of each for a document, so that words remember what they are in its lost and its whole blocks.
  const lost = oneForEach((document) => ({ ...document, joined: LOWEST.joined }));
  const parted = oneForEach((document) => ({
    ...document,
    spaced: LOWEST.spaced,
    affixed: LOWEST.spaced,
  }));
  const whole = oneForEach((document) => ({
    ...document,
    joined: Math.max(document.joined, HEALTHY + KEPT),
    affixed: document.spaced,
    restyled: false,
    // What others lost, the writer of these may have meant.
    twins: document.damaged
      ? { ...AS_WRITTEN, ...document.asked }
      : { ...document.twins, plural: document.asked.plural ?? 'joined' },
  }));
  const spoken = oneForEach((profile) => ({ ...profile, spoken: 'here' }));
  const byDamage = (text: string, document: Profile): Profile => {
    const state = stateOf(model, text, document);
    if (state === 'like the rest' && spaces && isParted(spaces, text, document))
      return parted(document);
    return state === 'lost' ? lost(document) : state === 'whole' ? whole(document) : document;
  };
  return (text, document) => {
    const profile = byDamage(text, document);
    return profile.spoken === 'no' && wordsIn(text).spelled.some(isDialogue)
      ? spoken(profile)
      : profile;
  };
}

function isDialogue(word: Spelled): boolean {
  return word.spoken && !SPOKEN_NAME.test(word.letters);
}

/** Makes a profile of each document's, once. */
function oneForEach(make: (document: Profile) => Profile): (document: Profile) => Profile {
  const made = new WeakMap<Profile, Profile>();
  return (document) => {
    const profile = made.get(document) ?? make(document);
    made.set(document, profile);
    return profile;
  };
}

/** Log-odds under which a word in «های» is no plural of anything. */
const RARE_PLURAL = -3;

/** Whether a block of a document that is damaged in part has lost all its half-spaces or none of them. */
function stateOf(
  model: JoinedModel,
  text: string,
  { damaged, joined, byBlock }: Profile,
): 'lost' | 'whole' | 'like the rest' {
  // At the highest bar the document shows no damage to speak of.
  if (!byBlock || joined >= HIGHEST) return 'like the rest';
  // Without half-spaces a block cannot be whole, and in a document so damaged it is like the rest.
  if ((damaged || joined <= LOWEST.joined) && !text.includes(HALF_SPACE)) return 'like the rest';
  let missing = 0;
  let twins = 0;
  let standing = 0;
  for (const word of wordsIn(text).spelled) {
    standing += word.cuts.length;
    if (standing > 0 && missing > 0) return 'like the rest';
    const { at, best } = model.scoresOf(word);
    if (best <= SURE.joined || word.cuts.length > 0 || word.vocalised) continue;
    if (twinAt(word.letters, at.indexOf(best)) || mayBePlural(word.letters, at)) twins++;
    else missing++;
  }
  if (missing > 0 && standing > 0) return 'like the rest';
  if (standing > 0) return 'whole';
  const isLost = missing > 0 && missing + twins >= LOST;
  return isLost && !damaged && joined > LOWEST.joined ? 'lost' : 'like the rest';
}

/** «حرفهای» is a joined plural where it is not «حرفه‌ای»; «خانهای» next to never is. */
function mayBePlural(letters: string, at: readonly number[]): boolean {
  return letters.endsWith('های') && at[letters.length - 3]! > RARE_PLURAL;
}

/** Whether a block of a document that is healthy else lost its half-spaces to spaces, «می شود». */
function isParted(
  model: SpacedModel,
  text: string,
  { damaged, byBlock, parted, spaced }: Profile,
): boolean {
  if (!byBlock || !parted || damaged || spaced <= SURE.spaced || text.includes(HALF_SPACE))
    return false;
  const words = wordsIn(text);
  const { spelled } = words;
  const sure = spelled.filter((word, i) => {
    const next = spelled[i + 1];
    const gap = next && model.mayJoin(word, next, SURE.spaced) && gapAfter(text, words, i);
    return gap && model.score(gap) > SURE.spaced;
  });
  return sure.length >= LOST;
}
