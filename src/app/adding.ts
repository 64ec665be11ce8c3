import type { Mending } from '../library/mending.ts';
import { TITLE } from '../speech/place.ts';
import { attempt, codeOf, go, type Context } from './context.ts';
import type { Draft, Input } from './draft.ts';
import { looksDamaged, textsOf, toMending } from './mending.ts';

/** Use cases of bringing something in: read it, show what was understood and mended, keep it. */
export function addingOf(context: Context, refreshShelf: () => Promise<void>) {
  const { store, library, readDrafts, mend, mendVersion, idOf } = context;
  let current: AbortController | undefined;

  const mendingOf = async (draft: Draft, signal: AbortSignal) => {
    const texts = textsOf(draft);
    if (!looksDamaged(texts)) return null;
    const answer = await mend(texts, signal);
    return answer && toMending(answer, mendVersion);
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

    /** Keeps the draft under the title and opens it. */
    keepDraft(title: string): Promise<void> {
      return attempt(context, async () => {
        const { adding } = store.snapshot;
        if (adding.status !== 'draft') return;
        const id = idOf(adding.draft.blocks);
        const { shelf } = store.snapshot;
        if (shelf.status === 'ready' && shelf.entries.some((entry) => entry.id === id)) {
          store.patch({ adding: { status: 'empty' }, notice: { kind: 'already-here' } });
          return go(context, { screen: 'reader', id }, 'replace');
        }
        const { images, format, ...read } = adding.draft;
        const mending = withoutTitle(adding.mending);
        const entry = await library.add({ ...read, title, id }, { mending, images, format });
        store.patch({ adding: { status: 'empty' } });
        await refreshShelf();
        go(context, { screen: 'reader', id: entry.id }, 'replace');
      });
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
