import type { Outline } from '../library/outline.ts';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';

/**
 * An article on the desk. Its blocks come part by part into one list, which is as long as the article from the
 * beginning; what has not come yet is `ON_ITS_WAY`.
 */
export interface OpenArticle extends Article {
  readonly outline: Outline;
}

/** Stands for a block that has not come from the library yet. */
export const ON_ITS_WAY: Block = { kind: 'paragraph', text: '' };

/** Puts what has arrived into its place. The list is the article's own, and no one has seen these blocks before. */
export function fill(blocks: readonly Block[], from: number, arrived: readonly Block[]): void {
  arrived.forEach((block, i) => ((blocks as Block[])[from + i] = block));
}
