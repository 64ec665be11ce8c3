import { partAt, type PartMeasure } from '../library/outline.ts';
import type { Article } from '../text/article.ts';
import type { BlockKind } from '../text/block.ts';
import { outlineFor } from './progress.ts';

/** Which paragraph of how many: pictures and what stands beside the text are not counted. 0 is the title. */
export interface Where {
  readonly number: number;
  readonly of: number;
}

const uncounted: ReadonlySet<BlockKind> = new Set(['figure', 'related', 'furniture', 'footnote']);

/** Counts the blocks that are read, up to and including `block`. Looks at no more than its part. */
export function whereIs(article: Article, block: number): Where {
  const outline = outlineFor(article);
  const part = partAt(outline, block);
  let number = 0;
  for (const measure of outline.parts.slice(0, part)) number += counted(measure);
  for (const { kind } of article.blocks.slice(outline.parts[part]?.from, block + 1))
    if (!uncounted.has(kind)) number++;
  return { number, of: outline.parts.reduce((sum, measure) => sum + counted(measure), 0) };
}

function counted({ kinds }: PartMeasure): number {
  return Object.entries(kinds).reduce(
    (sum, [kind, count]) => (uncounted.has(kind as BlockKind) ? sum : sum + count),
    0,
  );
}
