import type { Note } from '../library/note.ts';
import { TITLE } from '../speech/place.ts';
import { attempt, type Context } from './context.ts';

/** Longest text around a note that is kept to find it again, UTF-16 units. */
const around = 32;

/** A stretch of one block of the open article: UTF-16 offsets in its source text, `to` exclusive. */
export interface Stretch {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Use cases of notes and highlights. `AppState.notes` has those of all articles, oldest first. */
export function notingOf(context: Context) {
  const { store, library, now } = context;
  let removed: Note | undefined;

  const refreshNotes = async (): Promise<void> => store.patch({ notes: await library.notes() });

  const save = (note: Note): Promise<void> =>
    attempt(context, async () => {
      await library.saveNote(note);
      await refreshNotes();
    });

  return {
    refreshNotes,

    /** Highlights a stretch of the open article; an empty `text` is a bare highlight. */
    async addNote({ block, from, to }: Stretch, colour: string, text = ''): Promise<void> {
      const { reading } = store.snapshot;
      if (reading.status !== 'open' || from >= to) return;
      const { id, title, blocks } = reading.article;
      const source = block === TITLE ? title : (blocks[block]?.text ?? '');
      const at = now();
      await save({
        id: crypto.randomUUID(),
        article: id,
        block,
        from,
        to,
        quote: source.slice(from, to),
        before: source.slice(Math.max(0, from - around), from),
        after: source.slice(to, to + around),
        colour,
        text,
        at,
        edited: at,
      });
    },

    async editNote(id: string, change: Partial<Pick<Note, 'text' | 'colour'>>): Promise<void> {
      const note = store.snapshot.notes.find((one) => one.id === id);
      if (note) await save({ ...note, ...change, edited: now() });
    },

    /** Removes a note; the notice that says so can put it back. */
    removeNote(id: string): Promise<void> {
      return attempt(context, async () => {
        removed = store.snapshot.notes.find((one) => one.id === id);
        if (!removed) return;
        await library.removeNote(id);
        await refreshNotes();
        store.patch({ notice: { kind: 'note-removed', quote: removed.quote } });
      });
    },

    async undoRemoveNote(): Promise<void> {
      const note = removed;
      removed = undefined;
      store.patch({ notice: null });
      if (note) await save(note);
    },
  };
}
