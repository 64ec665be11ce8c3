import { fitsMending } from '../library/fits-mending.ts';
import type { Mending } from '../library/mending.ts';
import { ofOtherTitle } from '../library/of-other-title.ts';
import type { Context } from './context.ts';
import { looksDamaged, textsOf, toMending, usualVersion, usualWays } from './mending.ts';
import type { OpenArticle } from './open-article.ts';

/**
 * Mends an article that was never looked at, by older rules, in ways that are no longer usual or so that it does not fit;
 * what the reader took back stays so. Undefined where nothing is to do, or can be done now.
 */
export async function freshMending(
  { store, mend, mendVersion, signal }: Context,
  article: OpenArticle,
  kept: Mending | undefined,
): Promise<Mending | undefined> {
  const known = kept && fitsMending(article, kept) ? kept : undefined;
  const texts = textsOf(article);
  const usual = usualWays(store.snapshot.settings);
  const version = known?.ways ? mendVersion : usualVersion(mendVersion, usual);
  if (known?.version === version) return undefined;
  const isAsked = known !== undefined || version !== mendVersion;
  if (!isAsked && !(await looksDamaged(texts, signal))) return undefined;
  const answer = await mend(texts, signal, known?.ways ?? usual);
  if (!answer) return undefined;
  const fresh = { ...toMending(answer, version), ...choices(known) };
  const { reading } = store.snapshot;
  const isRenamed = reading.status === 'open' && reading.article.title !== article.title;
  return isRenamed ? ofOtherTitle(fresh) : fresh;
}

/** What the reader chose about a mending, for another of the same article. */
function choices(known: Mending | undefined): Partial<Mending> {
  return known ? { on: known.on, undone: known.undone, ways: known.ways } : {};
}
