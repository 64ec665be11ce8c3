import { noteColours, type Note, type NoteColour } from '../library/note.ts';
import { attempt, type Context } from './context.ts';
import type { Stretch } from './stretch.ts';
import { textAt } from './text-at.ts';

/** Longest text around a note that is kept to find it again, UTF-16 units. */
const around = 32;

/** Use cases of notes and highlights. `AppState.notes` has those of all articles, oldest first. */
export function notingOf(context: Context) {
  const { store, library, now } = context;
  let removed: Note | undefined;
  let lastColour: NoteColour = noteColours[0];

  const noteOf = (id: string): Note | undefined =>
    store.snapshot.notes.find((note) => note.id === id);

  /** Another version of the app may know other colours. */
  const colourOf = ({ colour }: Note): NoteColour =>
    noteColours.find((known) => known === colour) ?? lastColour;

  const refreshNotes = async (): Promise<void> => store.patch({ notes: await library.notes() });

  /** What was written is not lost when it cannot be kept: it stands in the sheet again. */
  const save = async (note: Note, id: string | null = note.id): Promise<void> => {
    let kept = false;
    await attempt(context, async () => {
      await library.saveNote(note);
      kept = true;
      await refreshNotes();
    });
    if (kept || !note.text) return;
    store.patch({ noteDraft: { ...note, colour: colourOf(note), id }, sheet: 'note' });
  };

  const draftNote = (stretch: Stretch): void => {
    const { reading } = store.snapshot;
    if (reading.status !== 'open') return;
    const { text, map } = reading.shown(stretch.block);
    const { from, to } = map.rangeToTarget(stretch);
    const draft = { ...stretch, id: null, quote: text.slice(from, to), text: '' };
    store.patch({ noteDraft: { ...draft, colour: lastColour }, sheet: 'note' });
  };

  /** Opens the sheet in which a note is changed. */
  const openNote = (id: string): void => {
    const note = noteOf(id);
    if (note) store.patch({ noteDraft: { ...note, colour: colourOf(note) }, sheet: 'note' });
  };

  /** Highlights a stretch of the open article; an empty `text` is a bare highlight. */
  const addNote = async (
    { block, from, to }: Stretch,
    colour: NoteColour,
    text = '',
  ): Promise<void> => {
    const { reading } = store.snapshot;
    if (reading.status !== 'open' || from >= to) return;
    const source = textAt(reading.article, block);
    lastColour = colour;
    const at = now();
    const note = {
      id: crypto.randomUUID(),
      article: reading.article.id,
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
    };
    await save(note, null);
  };

  return {
    refreshNotes,

    addNote,

    /** Highlights a stretch in the colour that was used last. */
    markStretch: (stretch: Stretch): Promise<void> => addNote(stretch, lastColour),

    /** Opens the sheet in which a highlight of a stretch is made, or a note on it written. */
    draftNote,

    openNote,

    /** Opens the note that lies over a place of the open article, or a draft of one on this stretch. */
    noteAt(stretch: Stretch): void {
      const { reading, notes } = store.snapshot;
      const over = notes.find(
        (one) =>
          reading.status === 'open' &&
          one.article === reading.article.id &&
          one.block === stretch.block &&
          one.from <= stretch.from &&
          stretch.from < one.to,
      );
      if (over) openNote(over.id);
      else draftNote(stretch);
    },

    async editNote(id: string, change: Partial<Pick<Note, 'text' | 'colour'>>): Promise<void> {
      const note = noteOf(id);
      if (note) await save({ ...note, ...change, edited: now() });
    },

    /** Removes a note; the notice that says so can put it back. */
    removeNote(id: string): Promise<void> {
      return attempt(context, async () => {
        removed = noteOf(id);
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
