import type { Mending } from '../library/mending.ts';
import { TITLE } from '../speech/place.ts';
import { attempt, codeOf, go, type Context } from './context.ts';
import { keepArticle } from './keep-article.ts';
import { readyEntries } from './ready-entries.ts';
import { twinOf } from './twin-of.ts';

/**
 * Use cases of keeping what was brought in.
 * @param begin gives up what is under way and answers the signal of what begins
 * @param understood resolves when the whole draft was read and mended
 */
export function keepingOf(
  context: Context,
  refreshShelf: () => Promise<void>,
  begin: () => AbortSignal,
  understood: () => Promise<void>,
) {
  const { store } = context;
  let asked = '';
  /** A draft is being kept, and its reader is still there or has left its screen meanwhile. */
  let keeping: 'none' | 'seen' | 'left' = 'none';

  /**
   * Keeps the draft under the title and opens it. One that is much like an article of the list waits for the
   * reader's word, `alike`; one that cannot be kept because the storage is broken is opened all the same.
   */
  const keepDraft = (title: string, alike: 'ask' | 'keep' = 'ask'): Promise<void> => {
    asked = title;
    keeping = 'seen';
    return attempt(context, async () => {
      await understood();
      const { adding } = store.snapshot;
      if (adding.status !== 'draft') return;
      const { id } = adding.draft;
      const entries = readyEntries(store.snapshot);
      const same = entries.find((entry) => entry.id === id);
      const twin = same ?? twinOf(entries, title, adding.draft.source);
      if (twin && (same || alike === 'ask')) {
        const notice = { kind: 'already-here', id: twin.id, title: twin.title } as const;
        store.patch({ notice: { ...notice, exact: same !== undefined } });
        if (!same) return;
        store.patch({ adding: { status: 'empty' } });
        return keeping === 'left' ? undefined : go(context, { screen: 'reader', id }, 'replace');
      }
      const { images, format, mending: _, unread: __, ...read } = adding.draft;
      const mending = withoutTitle(adding.mending);
      const article = { ...read, title };
      try {
        await keepArticle(context, article, { mending, images, format });
      } catch (error) {
        if (codeOf(error) !== 'storage-full') {
          store.patch({ adding: { status: 'empty' } });
          go(context, { screen: 'reader', id }, 'replace');
        }
        throw error;
      }
      const { notice } = store.snapshot;
      if (notice?.kind === 'already-here') store.patch({ notice: null });
      await refreshShelf();
      if (keeping === 'left') store.patch({ notice: { kind: 'added', count: 1 } });
      else go(context, { screen: 'reader', id }, 'replace');
      // What is given up is so while the adding screen is shown; what is kept, only now.
      store.patch({ adding: { status: 'empty' } });
    }).finally(() => (keeping = 'none'));
  };

  return {
    keepDraft,

    /** The reader leaves the screen; answers whether what was brought in is still wanted, since it is being kept. */
    leaveKept(): boolean {
      if (keeping === 'seen') keeping = 'left';
      return keeping !== 'none';
    },

    /** Keeps the draft although one much like it is there, as the notice `already-here` offers. */
    keepBoth: (): Promise<void> => keepDraft(asked, 'keep'),

    /** Opens what the notice `already-here` found, in place of the draft. */
    openTwin(): void {
      const { notice } = store.snapshot;
      if (notice?.kind !== 'already-here') return;
      store.patch({ adding: { status: 'empty' }, notice: null });
      go(context, { screen: 'reader', id: notice.id }, 'replace');
    },

    /** Takes one of several in, or leaves it out. */
    want(index: number, wanted: boolean): void {
      const { adding } = store.snapshot;
      if (adding.status !== 'several') return;
      const candidates = adding.candidates.map((one, i) =>
        i === index ? { ...one, wanted } : one,
      );
      store.patch({ adding: { ...adding, candidates } });
    },

    /** Keeps those of several that are wanted; each is mended when it is first opened. */
    async keepWanted(): Promise<void> {
      const { adding } = store.snapshot;
      if (adding.status !== 'several') return;
      const signal = begin();
      const wanted = adding.candidates.filter((one) => one.wanted);
      const left = new Set(wanted);
      await attempt(context, async () => {
        for (const [i, one] of wanted.entries()) {
          if (signal.aborted) break;
          store.patch({ adding: { status: 'keeping', share: i / wanted.length } });
          const { images, format, mending, unread: _, ...article } = one.draft;
          await keepArticle(context, article, { images, format, mending });
          left.delete(one);
        }
      });
      await attempt(context, refreshShelf);
      const count = wanted.length - left.size;
      if (count > 0) store.patch({ notice: { kind: 'added', count } });
      if (signal.aborted) return;
      if (left.size > 0) return store.patch({ adding: { ...adding, candidates: [...left] } });
      store.patch({ adding: { status: 'empty' } });
      go(context, { screen: 'library' }, 'replace');
    },
  };
}

/** The person has seen and settled the title, so nothing is mended in it any more. */
function withoutTitle(mending: Mending | null): Mending | undefined {
  if (!mending) return undefined;
  const changes = new Map(mending.changes);
  changes.delete(TITLE);
  return { ...mending, changes };
}
