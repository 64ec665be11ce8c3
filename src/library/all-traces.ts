import type { Change, Database, Look } from './database.ts';
import { noMarks } from './marks.ts';
import { mergedTraces } from './merged-traces.ts';
import type { Settings } from './settings.ts';
import { settingsOf } from './settings-of.ts';
import type { Traces } from './traces.ts';

const tables = ['marks', 'places', 'notes', 'days', 'settings'] as const;

/** All that the reader left on articles, as one: rarely asked for, so that its code is fetched only then. */
export const allTraces = {
  read: (database: Database): Promise<Traces> => database.look([...tables], tracesOf),

  /** Merges what another library has, in one step: see `mergedTraces`. */
  merge: (database: Database, other: Traces): Promise<void> =>
    database.change(
      [...tables],
      ['places', 'rest'],
      async (change) => {
        const here = await tracesOf(change);
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
    ),
};

async function tracesOf(look: Look | Change): Promise<Traces> {
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
