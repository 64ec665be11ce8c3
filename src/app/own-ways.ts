import type { Settings } from '../library/settings.ts';
import type { Context } from './context.ts';
import { ezafeToldOf } from './ezafe-told.ts';
import { profilesOf } from './profiles.ts';
import { pronouncingOf } from './pronouncing.ts';

/** Use cases of what the reader made their own: looks, pronunciations, ezafes. `set` changes settings. */
export function ownWaysOf(context: Context, set: (change: Partial<Settings>) => void) {
  return {
    ...profilesOf(context, set),
    ...pronouncingOf(context, set),
    ...ezafeToldOf(context, set),
  };
}
