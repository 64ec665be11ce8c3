import { isFull } from './is-full.ts';
import type { Library } from './library.ts';

/**
 * A library that lets what was removed go for good, when the device is full, before it gives up what the reader asked
 * for. For places and times, which come by themselves, nothing goes; how articles are added, see `addWithRoom`.
 */
export function roomyLibrary(library: Library): Library {
  const roomy =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      try {
        return await work(...given);
      } catch (error) {
        if (!isFull(error)) throw error;
        await library.purge(Infinity);
        return work(...given);
      }
    };
  return {
    ...library,
    rename: roomy(library.rename),
    mark: roomy(library.mark),
    changeQueue: roomy(library.changeQueue),
    saveMending: roomy(library.saveMending),
    saveNote: roomy(library.saveNote),
    saveSettings: roomy(library.saveSettings),
    mergeTraces: roomy(library.mergeTraces),
  };
}
