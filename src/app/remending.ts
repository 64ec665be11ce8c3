import { changeKey } from '../library/change-key.ts';
import type { Mending, MendingWays } from '../library/mending.ts';
import { attempt, type Context } from './context.ts';
import type { Anew } from './desk.ts';
import { textsOf, toMending, usualWays, type PlacedChange } from './mending.ts';
import type { OpenArticle } from './open-article.ts';

/** Use cases of mending the open article in another way than its text asks for. `show` shows one that is open anew. */
export function remendingOf(context: Context, show: (id: string, anew: Anew) => void) {
  const { store, library, mend, mendVersion, signal } = context;

  const settle = async ({ id }: OpenArticle, mending: Mending): Promise<void> => {
    await library.saveMending(id, mending);
    show(id, { mending });
  };

  const change = (make: (mending: Mending) => Mending): void => {
    const { reading } = store.snapshot;
    if (reading.status !== 'open' || !reading.mending) return;
    const { id } = reading.article;
    const mending = make(reading.mending);
    show(id, { mending });
    void attempt(context, () => library.saveMending(id, mending));
  };

  return {
    /** Shows the open article mended, or as it came. */
    setMending(on: boolean): void {
      change((mending) => ({ ...mending, on }));
    },

    /** Takes back one change, or makes it again. */
    setChange({ block, ...placed }: PlacedChange, undone: boolean): void {
      change((mending) => {
        const keys = new Set(mending.undone);
        if (undone) keys.add(changeKey(block, placed));
        else keys.delete(changeKey(block, placed));
        return { ...mending, undone: keys };
      });
    },

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
