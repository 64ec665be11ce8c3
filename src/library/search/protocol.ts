import type { Range } from '../../text/offset-map.ts';
import type { Excerpt } from '../../text/search/excerpt.ts';

/** An article in which all that was looked for occurs. */
export interface Hit {
  readonly article: string;
  readonly title: string;
  /** Where in the title the words are, UTF-16. */
  readonly marks: readonly Range[];
  /** The match in the text that shows it best, offsets of the block's source; null when it is in the title alone. */
  readonly place: (Range & { readonly block: number }) | null;
  readonly excerpt: Excerpt | null;
}

/** The best hits first; `count` is that of all. So far the texts of `searched` articles of `of` were looked at. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly count: number;
  readonly searched: number;
  readonly of: number;
}

export interface SearchRequest {
  readonly query: string;
  /** Takes a while to read more texts first; else what there is is answered at once. */
  readonly more: boolean;
  /** The app's root, where what came with it is read from. */
  readonly base: string;
}

/** What the worker that searches the library does. */
export type SearchCalls = {
  find(request: SearchRequest, signal: AbortSignal): Promise<Found>;
};
