import type { Settings } from '../library/settings.ts';
import type { EzafeCorrection } from '../text/ezafe/ezafe-correction.ts';
import type { Context } from './context.ts';

/** Use cases of what the reader tells about ezafe: telling, forgetting, and undoing either. */
export function ezafeToldOf({ store }: Context, set: (change: Partial<Settings>) => void) {
  let before: Settings['ezafeCorrections'] = [];

  const othersThan = (told: EzafeCorrection): EzafeCorrection[] =>
    store.snapshot.settings.ezafeCorrections.filter(
      ({ word, next }) => word !== told.word || next !== told.next,
    );

  const change = (ezafeCorrections: Settings['ezafeCorrections']): void => {
    before = store.snapshot.settings.ezafeCorrections;
    set({ ezafeCorrections });
  };

  return {
    /**
     * Takes the reader's word on ezafe: it holds wherever that word stands before that next one. What was told of the
     * same pair is replaced.
     */
    correctEzafe(told: EzafeCorrection): void {
      change([...othersThan(told), told]);
      store.patch({ notice: { kind: 'ezafe-told', told } });
    },

    forgetEzafe(told: EzafeCorrection): void {
      change(othersThan(told));
      store.patch({ notice: { kind: 'ezafe-forgotten', told } });
    },

    /** Puts back what was told before the last change. */
    undoEzafe(): void {
      set({ ezafeCorrections: before });
      store.patch({ notice: null });
    },
  };
}
