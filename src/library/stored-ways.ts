import type { Database } from './database.ts';
import type { Library } from './library.ts';
import { settingsOf } from './settings-of.ts';

type Ways = Pick<Library, 'places' | 'savePlace' | 'settings' | 'saveSettings'>;

/** Where the reader is in articles, and the settings. */
export function storedWays(database: Database): Ways {
  return {
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

    settings: () => database.look(['settings'], settingsOf),

    saveSettings: (change) =>
      database.change(['settings'], ['rest'], async (tables) => {
        const settings = tables.objectStore('settings');
        for (const [name, value] of Object.entries(change)) await settings.put(value, name);
      }),
  };
}
