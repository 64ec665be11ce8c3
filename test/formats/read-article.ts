import type { Draft } from '../../src/formats/draft.ts';
import type { ParseHtml } from '../../src/formats/html.ts';
import { readDrafts, type Input } from '../../src/formats/read-drafts.ts';

/** The one article of an input, read to its end. */
export async function readArticle(input: Input, parseHtml?: ParseHtml): Promise<Draft> {
  const { signal } = new AbortController();
  const drafts = await readDrafts(input, { ...(parseHtml && { parseHtml }) }, { signal });
  if (drafts.length > 1) throw new RangeError(`${drafts.length} articles instead of one`);
  return drafts[0];
}
