import type { Mending } from '../library/mending.ts';
import { TITLE } from '../speech/place.ts';
import { attempt, codeOf, go, type Context } from './context.ts';
import type { Draft, Input } from './draft.ts';
import { keepArticle } from './keep-article.ts';
import { looksDamaged, textsOf, toMending } from './mending.ts';
import { twinOf } from './twin-of.ts';

/** Use cases of bringing something in: read it, show what was understood and mended, keep it. */
export function addingOf(context: Context, refreshShelf: () => Promise<void>) {
  const { store, readDrafts, mend, mendVersion, idOf } = context;
  let current: AbortController | undefined;

  const mendingOf = async (draft: Draft, signal: AbortSignal) => {
    const texts = textsOf(draft);
    if (!looksDamaged(texts)) return null;
    const answer = await mend(texts, signal);
    return answer && toMending(answer, mendVersion);
  };

  let asked = '';

  /**
   * Keeps the draft under the title and opens it. One that is much like an article of the list waits for the
   * reader's word, `alike`; one that cannot be kept because the storage is broken is opened all the same.
   */
  const keepDraft = (title: string, alike: 'ask' | 'keep' = 'ask'): Promise<void> => {
    asked = title;
    return attempt(context, async () => {
      const { adding } = store.snapshot;
      if (adding.status !== 'draft') return;
      const id = idOf(adding.draft.blocks);
      const { shelf } = store.snapshot;
      const entries = shelf.status === 'ready' ? shelf.entries : [];
      const same = entries.find((entry) => entry.id === id);
      const twin = same ?? twinOf(entries, title, adding.draft.source);
      if (twin && (same || alike === 'ask')) {
        const notice = { kind: 'already-here', id: twin.id, title: twin.title } as const;
        store.patch({ notice: { ...notice, exact: same !== undefined } });
        if (!same) return;
        store.patch({ adding: { status: 'empty' } });
        return go(context, { screen: 'reader', id }, 'replace');
      }
      const { images, format, ...read } = adding.draft;
      const mending = withoutTitle(adding.mending);
      const article = { ...read, title, id };
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
      store.patch({
        adding: { status: 'empty' },
        ...(notice?.kind === 'already-here' && { notice: null }),
      });
      await refreshShelf();
      go(context, { screen: 'reader', id }, 'replace');
    });
  };

  return {
    /** Reads an input into a draft that the person can look at before it is kept. */
    async draft(input: Input): Promise<void> {
      current?.abort();
      const { signal } = (current = new AbortController());
      const name = 'name' in input ? input.name : '';
      store.patch({ adding: { status: 'reading', name } });
      try {
        const [draft] = await readDrafts(input, { signal });
        const mending = await mendingOf(draft, signal);
        if (!signal.aborted) store.patch({ adding: { status: 'draft', name, draft, mending } });
      } catch (error) {
        if (!signal.aborted)
          store.patch({ adding: { status: 'failed', name, code: codeOf(error) } });
      }
    },

    /** Leaves what was being added; a reading under way is given up. */
    clearDraft(): void {
      current?.abort();
      store.patch({ adding: { status: 'empty' } });
    },

    /** Shows the draft mended, or as it came. */
    mendDraft(on: boolean): void {
      const { adding } = store.snapshot;
      if (adding.status === 'draft' && adding.mending)
        store.patch({ adding: { ...adding, mending: { ...adding.mending, on } } });
    },

    keepDraft,

    /** Keeps the draft although one much like it is there, as the notice `already-here` offers. */
    keepBoth: (): Promise<void> => keepDraft(asked, 'keep'),

    /** Opens what the notice `already-here` found, in place of the draft. */
    openTwin(): void {
      const { notice } = store.snapshot;
      if (notice?.kind !== 'already-here') return;
      store.patch({ adding: { status: 'empty' }, notice: null });
      go(context, { screen: 'reader', id: notice.id }, 'replace');
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
