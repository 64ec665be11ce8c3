import { applyEdits, type Edit, type Rewriter } from '../rewrite.ts';
import { espeakSaysEzafe } from './espeak-says-ezafe.ts';
import type { EzafeCorrection } from './ezafe-correction.ts';
import { ezafeSpots } from './ezafe-spots.ts';
import { readHomographs } from './homographs.ts';
import { PHONEMES_END, PHONEMES_START, phonemes } from './phonemes.ts';
import type { Ezafe } from './tag-ezafe.ts';

/** What the reader has settled. */
export interface MarkOptions {
  readonly corrections?: readonly EzafeCorrection[];
  /** Words that the reader's own pronunciations have put into the text: no homograph rule touches them. */
  readonly own?: readonly string[];
}

const DELIMITERS = new RegExp(`[${PHONEMES_START}${PHONEMES_END}]`, 'g');

/**
 * The step of the spoken text for eSpeak NG: writes the ezafe that the text leaves out, and says homographs by what
 * stands around them. It goes last, over the spoken text of one sentence or paragraph. Where eSpeak NG needs
 * phonemes, they stand between `PHONEMES_START` and `PHONEMES_END`; those two never come from the text itself.
 * The map is exact: a sign is an insertion, phonemes replace their whole word. Throws nothing.
 */
export function markEzafe(
  ezafe: Ezafe,
  { corrections = [], own = [] }: MarkOptions = {},
): Rewriter {
  const spared = new Set(own.flatMap((said) => said.split(/\s+/)));
  return (text) => {
    const spots = ezafeSpots(ezafe, text, corrections);
    const edits = new Map<number, Edit>();
    for (const { index } of text.matchAll(DELIMITERS))
      edits.set(index, { from: index, to: index + 1, insert: ' ' });
    for (const { from, to, plain, sign } of spots)
      if (!espeakSaysEzafe(plain)) edits.set(from, { from: to, to, insert: sign });
    for (const { from, to, say } of readHomographs(text, spots, spared, corrections))
      edits.set(from, { from, to, insert: phonemes(say) });
    return applyEdits(
      text,
      [...edits.values()].sort((a, b) => a.from - b.from),
    );
  };
}
