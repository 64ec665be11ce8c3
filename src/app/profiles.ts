import { lookOf } from '../library/look.ts';
import type { Profile } from '../library/profile.ts';
import type { Settings } from '../library/settings.ts';
import type { Context } from './context.ts';

/** Use cases of the looks that are kept under a name. `set` changes settings. */
export function profilesOf({ store, now }: Context, set: (change: Partial<Settings>) => void) {
  let before: readonly Profile[] | undefined;
  const all = (): readonly Profile[] => store.snapshot.settings.profiles;

  return {
    /** Keeps the present look; a profile of the same name is replaced. */
    keepLook(name: string): void {
      const look = lookOf(store.snapshot.settings);
      const same = all().find((profile) => profile.name === name);
      const profile = { id: same?.id ?? `own-${now()}`, name, look };
      set({ profiles: [...all().filter(({ id }) => id !== profile.id), profile] });
    },

    applyProfile({ look }: Profile): void {
      set(look);
    },

    renameProfile({ id }: Profile, name: string): void {
      set({ profiles: all().map((one) => (one.id === id ? { ...one, name } : one)) });
    },

    removeProfile({ id }: Profile): void {
      before = all();
      set({ profiles: before.filter((one) => one.id !== id) });
      store.patch({ notice: { kind: 'profile-removed' } });
    },

    undoRemoveProfile(): void {
      if (before) set({ profiles: before });
      before = undefined;
      store.patch({ notice: null });
    },
  };
}
