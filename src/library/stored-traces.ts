import type { Change, Database, Look } from './database.ts';
import type { Library } from './library.ts';
import { noMarks } from './marks.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Traces as AllTraces } from './traces.ts';

type Traces = Omit<
  Library,
  | 'entries'
  | 'bundled'
  | 'read'
  | 'open'
  | 'readPart'
  | 'image'
  | 'add'
  | 'rename'
  | 'remove'
  | 'restore'
  | 'purge'
  | 'mending'
  | 'saveMending'
>;

/** What the reader leaves on articles: marks, places, notes and time; and the settings. */
export function storedTraces(database: Database): Traces {
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

    places: () =>
      database.look(['places'], async (look) => {
        const places = await look.objectStore('places').getAll();
        return new Map(places.map((place) => [place.article, place]));
      }),

    savePlace: (place) =>
      database.change(['places'], ['places'], async (change) => {
        const places = change.objectStore('places');
        const kept = await places.get(place.article);
        if (!kept || kept.at <= place.at) await places.put(place);
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
      database.change(['notes'], ['rest'], (change) => change.objectStore('notes').delete(id)),

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

    traces: () => database.look([...tables], allTraces),

    async mergeTraces(other) {
      // Rare, so no text waits for its code; fetched before the change, which would end meanwhile.
      const { mergedTraces } = await import('./merged-traces.ts');
      return database.change(
        [...tables],
        ['places', 'rest'],
        async (change) => {
          const here = await allTraces(change);
          const merged = mergedTraces(here, other);
          const puts: Promise<unknown>[] = [];
          for (const [id, marks] of merged.marks)
            puts.push(change.objectStore('marks').put(marks, id));
          for (const place of merged.places.values())
            puts.push(change.objectStore('places').put(place));
          for (const note of merged.notes) puts.push(change.objectStore('notes').put(note));
          for (const time of merged.days) puts.push(change.objectStore('days').put(time));
          for (const [name, value] of Object.entries(merged.settings))
            if (here.settings[name as keyof Settings] !== value)
              puts.push(change.objectStore('settings').put(value, name));
          await Promise.all(puts);
        },
        'strict',
      );
    },

    settings: () => database.look(['settings'], settingsOf),

    saveSettings: (change) =>
      database.change(['settings'], ['rest'], async (tables) => {
        const settings = tables.objectStore('settings');
        for (const [name, value] of Object.entries(change)) await settings.put(value, name);
      }),
  };
}

const tables = ['marks', 'places', 'notes', 'days', 'settings'] as const;

async function allTraces(look: Look | Change): Promise<AllTraces> {
  const table = <Name extends (typeof tables)[number]>(name: Name) =>
    (look as Look).objectStore(name);
  const [ids, marks, places, notes, days, settings] = await Promise.all([
    table('marks').getAllKeys(),
    table('marks').getAll(),
    table('places').getAll(),
    table('notes').getAll(),
    table('days').getAll(),
    settingsOf(look),
  ]);
  return {
    marks: new Map(ids.map((id, i) => [id, marks[i] ?? noMarks])),
    places: new Map(places.map((place) => [place.article, place])),
    notes,
    days,
    settings,
  };
}

async function settingsOf(look: Look | Change): Promise<Settings> {
  const settings = (look as Look).objectStore('settings');
  const [keys, values] = await Promise.all([settings.getAllKeys(), settings.getAll()]);
  return readSettings(new Map(keys.map((key, i) => [key, values[i]])));
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
