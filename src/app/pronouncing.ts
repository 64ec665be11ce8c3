import type { Settings } from '../library/settings.ts';
import type { Pronunciation } from '../text/spoken/to-spoken.ts';
import type { Context } from './context.ts';

/** Use cases of the reader's own pronunciations. `set` changes settings. */
export function pronouncingOf({ store }: Context, set: (change: Partial<Settings>) => void) {
  return {
    /** Takes a pronunciation of the reader's own; one for the same word is replaced. */
    pronounce(one: Pronunciation): void {
      if (!one.written || !one.said) return;
      const { pronunciations } = store.snapshot.settings;
      set({ pronunciations: [...pronunciations.filter((p) => p.written !== one.written), one] });
    },

    forgetPronunciation({ written }: Pronunciation): void {
      const { pronunciations } = store.snapshot.settings;
      set({ pronunciations: pronunciations.filter((p) => p.written !== written) });
    },
  };
}
