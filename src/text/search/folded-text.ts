import { fold } from '../fold.ts';

/** How a letter of a folded text is parted from the one before it: not, by a half-space, or by more. */
export type Gap = 0 | 1 | 2;

/** Only the letters, digits and signs of a text, spelt as they are compared, without what parts them. */
export interface FoldedText {
  readonly text: string;
  /** Gap before each UTF-16 unit of `text`. */
  readonly gaps: Uint8Array;
  /** Where in the source (UTF-16) each unit begins and ends, its diacritics included. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const HALF_SPACE = '\u200C';

/** Folds a text for searching: «می روم», «می‌روم» and «ميروم» become the same letters, which know their source. */
export function foldText(source: string): FoldedText {
  const units: string[] = [];
  const gaps: Gap[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let gap: Gap = 2;
  let at = 0;
  for (const character of source) {
    const end = at + character.length;
    const letters = lettersOf(character);
    if (letters === 'gap') gap = character === HALF_SPACE && gap < 2 ? 1 : 2;
    else if (letters === '' && gap === 0) to[to.length - 1] = end;
    else
      for (const unit of letters.split('')) {
        units.push(unit);
        gaps.push(gap);
        from.push(at);
        to.push(end);
        gap = 0;
      }
    at = end;
  }
  return {
    text: units.join(''),
    gaps: Uint8Array.from(gaps),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
  };
}

const known = new Map<string, string>();

/** What a character is compared by; empty for one that does not count, `gap` for one that parts. */
function lettersOf(character: string): string {
  let letters = known.get(character);
  if (letters === undefined) known.set(character, (letters = lettersFor(character)));
  return letters;
}

function lettersFor(character: string): string {
  if (character === HALF_SPACE) return 'gap';
  const letters = fold(character)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{S}]/gu, '');
  return letters || /[\p{M}\p{Cf}\p{Lm}]/u.test(character) ? letters : 'gap';
}
