/** Where a reader is in an article. */
export interface Place {
  readonly article: string;
  /** Index of the block. */
  readonly block: number;
  /** UTF-16 offset in the block's source text where the current sentence begins. */
  readonly offset: number;
  /** The first words of the sentence, to show and to find it again if the text changes. */
  readonly quote: string;
  /** Share of the article that lies before the place, 0–1. */
  readonly progress: number;
  readonly finished: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}
