import type { Mending, MendingWays } from '../library/mending.ts';
import { attempt, type Context } from './context.ts';
import { textsOf, toMending, usualWays } from './mending.ts';
import type { OpenArticle } from './open-article.ts';

/** Keeps a new mending of an open article and shows it. */
export type SettleMending = (article: OpenArticle, mending: Mending) => Promise<void>;

/** Use cases of mending the open article in another way than its text asks for. */
export function remendingOf(context: Context, settle: SettleMending) {
  const { store, mend, mendVersion, signal } = context;
  return {
    /**
     * Mends the open article as the reader wants, healthy as it may look; what was taken back stays so.
     * Answers whether it was done: not while parts of the article are on their way, nor where no mender is to be had.
     */
    async mendAs(change: Partial<MendingWays>): Promise<boolean> {
      const { reading, settings } = store.snapshot;
      if (reading.status !== 'open') return false;
      const { article, mending, arrived } = reading;
      if (arrived < article.outline.parts.length) return false;
      const ways = { ...usualWays(settings), ...mending?.ways, ...change };
      const isFound = mending && !('mode' in change || 'twins' in change);
      if (isFound)
        return attempt(context, () => settle(article, { ...mending, ways })).then(() => true);
      const answer = await mend(textsOf(article), signal, ways);
      if (!answer) return false;
      const found = { ...toMending(answer, mendVersion), ways };
      const undone = mending?.undone ?? found.undone;
      await attempt(context, () => settle(article, { ...found, undone }));
      return true;
    },
  };
}
