import type { Mending } from '../library/mending.ts';
import type { Picture } from '../library/picture.ts';
import type { Article } from '../text/article.ts';

/**
 * An article that has been read in but not yet kept: the reader can still change its title. Its id is made from its
 * text, so that the same text has the same id.
 */
export interface Draft extends Article {
  /** Pictures that came along, by the name that figures have for them. */
  readonly images?: ReadonlyMap<string, Picture>;
  /** What it was brought in as: the ending of its file, or `text` for a paste. */
  readonly format?: string;
  /** How many pages or chapters of it were damaged and passed over, if any. */
  readonly unread?: number;
  /** What was mended in it on another device. */
  readonly mending?: Mending;
}

/** What a reader brings in: pasted text, or a file. */
export type Input =
  | { readonly text: string }
  | { readonly html: string }
  | { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** How long work is followed and given up. */
export interface Followed {
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0–1, never less than before. */
  readonly progress?: (share: number) => void;
}

/** The same of a reading. */
export interface Reading extends Followed {
  /** Called with the beginning of a long text, which has no id yet, before the whole is read. */
  readonly beginning?: (draft: Draft) => void;
}

/**
 * Turns an input into drafts: one, or as many as an archive holds. Rejects with a `Fault` whose code says why it
 * cannot, and with the signal's reason when it was given up.
 */
export type ReadDrafts = (input: Input, reading: Reading) => Promise<readonly [Draft, ...Draft[]]>;
