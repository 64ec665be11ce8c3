/** The words beside a word, for what it does not tell by itself. */
export interface Beside {
  readonly before?: string;
  readonly after?: string;
  /** A sentence ends behind it. */
  readonly ends?: boolean;
}
