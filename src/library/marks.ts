/** What the reader has put on an article, whether it came with the app or not. */
export interface Marks {
  readonly favourite: boolean;
  /** In the order they were given. */
  readonly tags: readonly string[];
  /** Position in the list of what to hear next, from 0; null when it is not in it. */
  readonly queued: number | null;
}

export const noMarks: Marks = { favourite: false, tags: [], queued: null };
