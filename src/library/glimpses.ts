import type { EarlyLook } from './early-look.ts';
import type { Mending } from './mending.ts';

/** As JSON has it. */
interface Written extends Omit<EarlyLook, 'settings' | 'mending'> {
  readonly settings: readonly (readonly [string, unknown])[];
  readonly mending?: Omit<Mending, 'changes' | 'undone'> & {
    readonly changes: readonly (readonly [number, never])[];
    readonly undone: readonly string[];
  };
}

/** Where it keeps them. */
export const glimpsesName = 'glimpses';

/**
 * What early looks found around the reader's place in the texts they read last, the latest first. It is kept beside the
 * database, which takes longer to open than a window of text to draw; what the database says holds.
 * @param storage throws in browsers that keep nothing
 */
export function readGlimpses(storage: () => { getItem(name: string): string | null }): EarlyLook[] {
  try {
    const written = JSON.parse(storage().getItem(glimpsesName) ?? '[]') as Written[];
    return written.map(({ settings, mending, ...look }) => ({
      ...look,
      settings: new Map(settings),
      ...(mending && {
        mending: {
          ...mending,
          changes: new Map(mending.changes),
          undone: new Set(mending.undone),
        },
      }),
    }));
  } catch {
    return [];
  }
}
