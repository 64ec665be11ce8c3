import type { Article } from '../text/article.ts';

/** An article that has been read in but not yet kept: the reader can still change its title. */
export type Draft = Omit<Article, 'id'>;

/** What a reader brings in: pasted text, or a file. */
export type Input =
  | { readonly text: string }
  | { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** Turns an input into a draft. Rejects with a `Fault` whose code says why it cannot. */
export type ReadDraft = (input: Input) => Promise<Draft>;
