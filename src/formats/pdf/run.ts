/** A piece of text as a page of a PDF places it. Lengths are points; `y` grows upward, at the baseline. */
export interface Run {
  /** In logical order if it holds several letters; Arabic letters may be presentation forms. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its type. */
  readonly size: number;
}
