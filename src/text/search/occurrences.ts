import type { FoldedText } from './folded-text.ts';

/** A stretch of a folded text, `to` exclusive; `whole` when words begin and end with it. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/**
 * Where letters occur in a folded text: anywhere within a word. Over a space only from the beginning of a word to the
 * end of one, so that «ازما» is not found in «راز ماه».
 * @param exact only where words begin and end
 * @param within the stretch of the folded text to look in
 */
export function* occurrences(
  { text, gaps }: Pick<FoldedText, 'text' | 'gaps'>,
  letters: string,
  exact = false,
  within = { from: 0, to: text.length },
): Generator<Occurrence> {
  if (!letters) return;
  for (
    let from = text.indexOf(letters, within.from);
    from !== -1 && from + letters.length <= within.to;
    from = text.indexOf(letters, from + 1)
  ) {
    const to = from + letters.length;
    const whole = gaps[from] !== 0 && (to === text.length || gaps[to] !== 0);
    if (whole || (!exact && !gaps.subarray(from + 1, to).includes(2))) yield { from, to, whole };
  }
}
