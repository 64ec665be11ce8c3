/** How sure the model is of a half-space at each place of one word. */
export interface WordScores {
  /** Log-odds before letter `i`; −∞ where no half-space can stand. */
  readonly at: readonly number[];
  /** The greatest of them. */
  readonly best: number;
}
