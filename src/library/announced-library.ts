import type { Library } from './library.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings.ts';

/** What has changed in the library, as other pages and the second copy hear of it. */
export type LibraryChange =
  | { readonly kind: 'shelf' }
  | { readonly kind: 'notes' }
  | { readonly kind: 'time' }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'settings'; readonly change: Partial<Settings> }
  /** A backup was merged in. */
  | { readonly kind: 'all' };

/** A library that tells of each change, once it is kept. */
export function announcedLibrary(library: Library, tell: (change: LibraryChange) => void): Library {
  const told =
    <A extends unknown[], R>(
      work: (...given: A) => Promise<R>,
      change: (...given: A) => LibraryChange,
      changed: (result: R) => boolean = () => true,
    ) =>
    async (...given: A): Promise<R> => {
      const result = await work(...given);
      if (changed(result)) tell(change(...given));
      return result;
    };
  const shelf = (): LibraryChange => ({ kind: 'shelf' });
  const notes = (): LibraryChange => ({ kind: 'notes' });
  return {
    ...library,
    add: told(library.add, shelf),
    rename: told(library.rename, shelf),
    remove: told(library.remove, shelf),
    restore: told(library.restore, shelf),
    // It is asked for at every start, and who hears of a change looks at the whole list.
    purge: told(library.purge, shelf, Boolean),
    mark: told(library.mark, shelf),
    changeQueue: told(library.changeQueue, shelf),
    saveMending: told(library.saveMending, shelf),
    saveNote: told(library.saveNote, notes),
    removeNote: told(library.removeNote, notes),
    mergeTraces: told(library.mergeTraces, () => ({ kind: 'all' })),
    addTime: told(library.addTime, () => ({ kind: 'time' })),
    savePlace: told(library.savePlace, (place) => ({ kind: 'place', place })),
    saveSettings: told(library.saveSettings, (change) => ({ kind: 'settings', change })),
  };
}
