import type { Mending } from '../library/mending.ts';
import type { Place } from '../library/place.ts';
import type { QueueOptions } from '../speech/queue.ts';
import type { PlayerState } from '../speech/player-state.ts';
import { unchanged, type Rewrite } from '../text/rewrite.ts';
import { attempt, attemptQuietly, codeOf, type Context } from './context.ts';
import { newestPlaces } from './newest-places.ts';
import { fill, ON_ITS_WAY, type OpenArticle } from './open-article.ts';
import { progressAt } from './progress.ts';
import { quoteFrom } from './quote.ts';
import { shownBy } from './shown-by.ts';

/** How an open article is shown from now on. */
export interface Anew {
  readonly title?: string;
  readonly mending?: Mending | null;
}

/**
 * Use cases of the open article: opening, what is shown of it, its mending, and the place in it.
 * @param settingsKnown what is read of an article depends on them
 */
export function deskOf(context: Context, settingsKnown: () => Promise<void>) {
  const { store, library, player, now, signal } = context;
  let shownNow: (block: number) => Rewrite = () => unchanged('');
  let newest: Place;
  let saving = Promise.resolve();

  const put = (article: OpenArticle, mending: Mending | null, arrived: number): void => {
    const { reading } = store.snapshot;
    const before = reading.status === 'open' && reading.article === article && reading;
    // Where nothing was found all is shown as it was: a book is not compared with itself.
    if (!before || before.mending?.changes.size || mending?.changes.size)
      shownNow = shownBy(article, mending);
    store.patch({ reading: { status: 'open', article, mending, arrived, shown: shownNow } });
  };

  /** What is read of an article and how, by the reader's settings. */
  const queueOptions = (): QueueOptions => {
    const { emoji, figures, related, footnotes, furniture, pronunciations } =
      store.snapshot.settings;
    return {
      // Not what will be shown by then: a player that comes late is told of two articles.
      displayed: shownNow,
      figures,
      related,
      footnotes,
      furniture,
      spoken: { emoji, pronunciations },
    };
  };

  const refreshQueue = (): void => player.refresh(queueOptions());

  const isOpening = (id: string): boolean => {
    const { reading } = store.snapshot;
    return reading.status === 'loading' && reading.id === id;
  };

  const isOpen = (id: string): boolean => {
    const { reading } = store.snapshot;
    return reading.status === 'open' && reading.article.id === id;
  };

  /** Shows an article by another mending or under another title, if it is still open; whoever made that keeps it. */
  const showAnew = (id: string, { title, mending }: Anew): void => {
    const { reading } = store.snapshot;
    if (reading.status !== 'open' || reading.article.id !== id) return;
    const article = title === undefined ? reading.article : { ...reading.article, title };
    put(article, mending ?? reading.mending, reading.arrived);
    player.refresh(queueOptions(), article);
  };

  const savePlace = (block: number, offset: number, finished: boolean): void => {
    const { reading, places } = store.snapshot;
    if (reading.status !== 'open') return;
    const { article } = reading;
    const place: Place = {
      article: article.id,
      block,
      offset,
      quote: quoteFrom(shownNow(block), offset),
      progress: finished ? 1 : progressAt(article, Math.max(0, block), offset),
      finished: finished || (places.get(article.id)?.finished ?? false),
      at: now(),
    };
    store.patch({ places: new Map(places).set(article.id, place) });
    newest = place;
    // Who moves on fast overtakes the database: what was overtaken is not written, so that the newest never waits long.
    const save = async (): Promise<void> => {
      if (newest === place || newest.article !== place.article)
        await attemptQuietly(context, () => library.savePlace(place));
    };
    saving = saving.then(save, save);
  };

  let heard: PlayerState['status'] = 'empty';
  player.store.subscribe(({ status, place }) => {
    if (status === 'ended' && heard !== 'ended' && place) savePlace(place.block, place.from, true);
    heard = status;
  }, signal);

  return {
    /** What is shown for the source text of a block of the open article, or for its title. */
    shown: (block: number): Rewrite => shownNow(block),

    /** Opens an article at a block, or where the reader was. */
    async open(id: string, block?: number): Promise<void> {
      if (isOpen(id)) {
        if (block !== undefined) player.seek({ block, offset: 0 });
        return;
      }
      player.pause();
      store.patch({ reading: { status: 'loading', id } });
      try {
        const seen = store.snapshot.places.get(id);
        const [{ about, outline, part, blocks, place, mending }] = await Promise.all([
          library.open(id, block ?? seen?.block),
          settingsKnown(),
        ]);
        if (!isOpening(id)) return;
        const left = seen ?? place;
        if (left) store.patch({ places: newestPlaces(store.snapshot.places, [left]) });
        const kept = block === undefined ? left : { block, offset: 0 };
        const all = Array.from({ length: outline.blocks }, () => ON_ITS_WAY);
        fill(all, outline.parts[part]!.from, blocks);
        const article = { ...about, blocks: all, outline };
        put(article, mending?.changes instanceof Map ? mending : null, 1);
        // Not before: what is shown is the new article's now.
        player.load(article, kept, queueOptions());
        void attempt(context, async () => {
          const { bringRest } = await import('./bring-rest.ts');
          await bringRest(context, article, part);
          if (!isOpen(id)) return;
          const { freshMending } = await import('./fresh-mending.ts');
          const fresh = await freshMending(context, article, mending);
          if (!fresh) return;
          await library.saveMending(id, fresh);
          showAnew(id, { mending: fresh });
        });
      } catch (error) {
        if (isOpening(id)) store.patch({ reading: { status: 'failed', id, code: codeOf(error) } });
      }
    },

    refreshQueue,

    showAnew,

    /** The reader has come to a sentence, by ear, by eye or by moving; `finished`: it is the end. */
    placeReached({ block, offset }: { block: number; offset: number }, finished = false): void {
      savePlace(block, offset, finished);
    },
  };
}
