import type { Database } from '../database.ts';
import type { DayTime } from '../day-time.ts';
import type { Marks } from '../marks.ts';
import type { Note } from '../note.ts';
import type { Place } from '../place.ts';
import type { Settings } from '../settings.ts';
import { json } from './json.ts';

/** The places as a file of the second copy; they change at every sentence. */
export const copiedPlaces = {
  take: (database: Database): Promise<Uint8Array<ArrayBuffer>> =>
    database.look(['places'], async (look) =>
      json.encode(await look.objectStore('places').getAll()),
    ),

  giveBack: (database: Database, file: Uint8Array): Promise<void> =>
    database.change(['places'], [], async (change) => {
      const places = change.objectStore('places');
      for (const place of json.decode(file) as readonly Place[]) {
        const kept = await places.get(place.article);
        if (!kept || kept.at < place.at) await places.put(place);
      }
    }),
};

interface Rest {
  readonly marks: ReadonlyMap<string, Marks>;
  readonly notes: readonly Note[];
  readonly days: readonly DayTime[];
  readonly settings: ReadonlyMap<string, Settings[keyof Settings]>;
}

/** Marks, notes, times and settings as a file of the second copy. */
export const copiedRest = {
  take: (database: Database): Promise<Uint8Array<ArrayBuffer>> =>
    database.look(['marks', 'notes', 'days', 'settings'], async (look) => {
      const pairs = async (table: 'marks' | 'settings') => {
        const keys = await look.objectStore(table).getAllKeys();
        const values = await look.objectStore(table).getAll();
        return new Map(keys.map((key, i) => [key, values[i]]));
      };
      return json.encode({
        marks: await pairs('marks'),
        settings: await pairs('settings'),
        notes: await look.objectStore('notes').getAll(),
        days: await look.objectStore('days').getAll(),
      });
    }),

  /** What the reader has done since the loss stands. */
  giveBack(database: Database, file: Uint8Array): Promise<void> {
    const { marks, notes, days, settings } = json.decode(file) as Rest;
    return database.change(['marks', 'notes', 'days', 'settings'], [], async (change) => {
      const tables = {
        marks: change.objectStore('marks'),
        notes: change.objectStore('notes'),
        days: change.objectStore('days'),
        settings: change.objectStore('settings'),
      };
      for (const [id, mark] of marks)
        if (!(await tables.marks.get(id))) await tables.marks.put(mark, id);
      for (const note of notes)
        if (!(await tables.notes.get(note.id))) await tables.notes.put(note);
      for (const time of days) {
        const since = await tables.days.get([time.day, time.article]);
        const read = Math.max(time.read, since?.read ?? 0);
        const heard = Math.max(time.heard, since?.heard ?? 0);
        await tables.days.put({ ...time, read, heard });
      }
      for (const [name, value] of settings)
        if ((await tables.settings.get(name)) === undefined) await tables.settings.put(value, name);
    });
  },
};
