/** A line of a page, or of one of its columns, in logical order. Lengths are points; `y` grows upward. */
export interface PageLine {
  /** A tab stands for a wide gap, as between the cells of a table. */
  readonly text: string;
  readonly rtl: boolean;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Of the column that it stands in: two lines in one have the same. */
  readonly column: { readonly left: number; readonly right: number };
}
