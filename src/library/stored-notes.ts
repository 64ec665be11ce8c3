import type { Change, Database } from './database.ts';
import type { Library } from './library.ts';
import { noMarks } from './marks.ts';

type Notes = Pick<
  Library,
  | 'mark'
  | 'changeQueue'
  | 'notes'
  | 'saveNote'
  | 'removeNote'
  | 'addTime'
  | 'times'
  | 'traces'
  | 'mergeTraces'
>;

/** What the reader leaves on articles: marks, notes and time; and all traces of theirs together. */
export function storedNotes(database: Database): Notes {
  return {
    mark: (id, change) =>
      database.change(['marks'], ['rest'], async (tables) => {
        const marks = tables.objectStore('marks');
        const before = (await marks.get(id)) ?? noMarks;
        await marks.put({ ...before, ...change(before) }, id);
      }),

    changeQueue: (change) =>
      database.change(['marks'], ['rest'], async (tables) => {
        const before = await queueOf(tables);
        const after = change(before);
        const marks = tables.objectStore('marks');
        for (const id of new Set([...before, ...after])) {
          const at = after.indexOf(id);
          const kept = (await marks.get(id)) ?? noMarks;
          await marks.put({ ...kept, queued: at === -1 ? null : at }, id);
        }
      }),

    notes: (article) =>
      database.look(['notes', 'entries'], async (look) => {
        const all = look.objectStore('notes');
        const notes = await (article === undefined
          ? all.getAll()
          : all.index('article').getAll(article));
        const entries = await look.objectStore('entries').getAll();
        const removed = new Set(
          entries.filter((entry) => entry.removed !== undefined).map(({ id }) => id),
        );
        return notes.filter((note) => !removed.has(note.article)).sort((a, b) => a.at - b.at);
      }),

    saveNote: (note) =>
      database.change(
        ['notes'],
        ['rest'],
        async (change) => {
          const notes = change.objectStore('notes');
          const kept = await notes.get(note.id);
          if (!kept || kept.edited <= note.edited) await notes.put(note);
        },
        'strict',
      ),

    removeNote: (id) =>
      database.change(
        ['notes'],
        ['rest'],
        (change) => change.objectStore('notes').delete(id),
        'freeing',
      ),

    addTime: (time) =>
      database.change(['days'], ['rest'], async (change) => {
        const days = change.objectStore('days');
        const kept = await days.get([time.day, time.article]);
        const read = (kept?.read ?? 0) + time.read;
        const heard = (kept?.heard ?? 0) + time.heard;
        await days.put({ ...time, read, heard });
      }),

    times: (since) =>
      database.look(['days'], (look) =>
        look.objectStore('days').getAll(IDBKeyRange.lowerBound([since])),
      ),

    async traces() {
      const { allTraces } = await import('./all-traces.ts');
      return allTraces.read(database);
    },

    async mergeTraces(other) {
      const { allTraces } = await import('./all-traces.ts');
      return allTraces.merge(database, other);
    },
  };
}

/** The ids of what to hear next, in order. */
async function queueOf(change: Change): Promise<string[]> {
  const marks = change.objectStore('marks');
  const [ids, values] = await Promise.all([marks.getAllKeys(), marks.getAll()]);
  return ids
    .map((id, i) => ({ id, queued: values[i]?.queued ?? null }))
    .filter(({ queued }) => queued !== null)
    .sort((a, b) => a.queued! - b.queued!)
    .map(({ id }) => id);
}
