import type { Change, Look } from './database.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings as they are kept, by a look at their table. */
export async function settingsOf(look: Look | Change): Promise<Settings> {
  const settings = (look as Look).objectStore('settings');
  const [keys, values] = await Promise.all([settings.getAllKeys(), settings.getAll()]);
  return readSettings(new Map(keys.map((key, i) => [key, values[i]])));
}
