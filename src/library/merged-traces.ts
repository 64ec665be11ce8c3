import { noMarks, type Marks } from './marks.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Traces } from './traces.ts';

/**
 * What two libraries have together; nothing that one of them has is lost, and merging the same again changes nothing.
 * Of two places, notes or times the newer or longer one stands, whichever side it is on; a setting that is here stays
 * unless it was never chosen; what is next to hear comes first from here.
 */
export function mergedTraces(here: Traces, there: Traces): Traces {
  return {
    marks: mergedMarks(here.marks, there.marks),
    places: mergedBy(here.places, there.places, (a, b) => b.at > a.at),
    notes: [
      ...mergedBy(
        new Map(here.notes.map((note) => [note.id, note])),
        new Map(there.notes.map((note) => [note.id, note])),
        (a, b) => b.edited > a.edited,
      ).values(),
    ],
    days: mergedDays(here.days, there.days),
    settings: mergedSettings(here.settings, there.settings),
  };
}

function mergedBy<K, V>(
  here: ReadonlyMap<K, V>,
  there: ReadonlyMap<K, V>,
  isBetter: (here: V, there: V) => boolean,
): Map<K, V> {
  const merged = new Map(here);
  for (const [key, other] of there) {
    const own = here.get(key);
    if (own === undefined || isBetter(own, other)) merged.set(key, other);
  }
  return merged;
}

function mergedDays(here: Traces['days'], there: Traces['days']): Traces['days'] {
  const keyed = (days: Traces['days']) =>
    new Map(days.map((time) => [`${time.day} ${time.article}`, time]));
  const merged = keyed(here);
  for (const [key, other] of keyed(there)) {
    const own = merged.get(key) ?? other;
    const read = Math.max(own.read, other.read);
    merged.set(key, { ...own, read, heard: Math.max(own.heard, other.heard) });
  }
  return [...merged.values()];
}

function mergedMarks(here: Traces['marks'], there: Traces['marks']): Map<string, Marks> {
  const queue = [...new Set([...queueOf(here), ...queueOf(there)])];
  const ids = new Set([...here.keys(), ...there.keys()]);
  return new Map(
    [...ids].map((id) => {
      const [own, other] = [here.get(id) ?? noMarks, there.get(id) ?? noMarks];
      const at = queue.indexOf(id);
      const marks: Marks = {
        favourite: own.favourite || other.favourite,
        tags: [...new Set([...own.tags, ...other.tags])],
        queued: at === -1 ? null : at,
      };
      return [id, marks];
    }),
  );
}

function queueOf(marks: Traces['marks']): string[] {
  return [...marks]
    .filter(([, { queued }]) => queued !== null)
    .sort(([, a], [, b]) => a.queued! - b.queued!)
    .map(([id]) => id);
}

/** Lists grow; any other setting stays unless it is as it came with the app. */
function mergedSettings(here: Settings, there: Settings): Settings {
  const chosen = Object.entries(there).filter(
    ([name]) => here[name as keyof Settings] === defaultSettings[name as keyof Settings],
  );
  return {
    ...here,
    ...Object.fromEntries(chosen),
    backedUp: Math.max(here.backedUp, there.backedUp),
    profiles:
      here.profiles === defaultSettings.profiles
        ? there.profiles
        : union(here.profiles, there.profiles, ({ id }) => id),
    pronunciations: union(here.pronunciations, there.pronunciations, ({ written }) => written),
    ezafeCorrections: union(here.ezafeCorrections, there.ezafeCorrections, ({ word, next }) =>
      JSON.stringify([word, next]),
    ),
  };
}

/** Both lists; of two with one key the one that is here. */
function union<T>(here: readonly T[], there: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Set(here.map(keyOf));
  return [...here, ...there.filter((one) => !known.has(keyOf(one)))];
}
