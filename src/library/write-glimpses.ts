import type { EarlyLook } from './early-look.ts';
import { glimpsesName } from './glimpses.ts';

/** Keeps glimpses for `readGlimpses`; where nothing can be kept, nothing is. */
export function writeGlimpses(
  storage: () => { setItem(name: string, value: string): void },
  glimpses: readonly EarlyLook[],
): void {
  const written = JSON.stringify(glimpses, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
  try {
    storage().setItem(glimpsesName, written);
  } catch {
    // Full or refused: the database shows the text a little later.
  }
}
