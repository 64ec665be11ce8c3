import { listed } from './listed.ts';
import type { Marks } from './marks.ts';
import type { Place } from './place.ts';
import type { Entry, StoredEntry } from './schema.ts';
import { readShelfView } from './shelf-view.ts';

/** What the page read of the list while the app's scripts were on their way: `tools/vite/head-start.script.js`. */
export interface EarlyShelf {
  /** Of the database; 0 where there is none yet: then there is nothing else. */
  readonly version: number;
  readonly settings: ReadonlyMap<string, unknown>;
  /** The last that were added, newest first; removed ones are among them. */
  readonly newest?: readonly StoredEntry[];
  /** There are no others. */
  readonly isWhole?: boolean;
  /** Of marked ones some, and the one that was read last; undefined where it is not the reader's own. */
  readonly others?: readonly (StoredEntry | undefined)[];
  readonly marks?: ReadonlyMap<string, Marks>;
  readonly places?: readonly Place[];
}

/** The top of the list: all that its first screen shows. */
export interface ShelfTop {
  /** Newest first, bundled ones last. */
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<string, Place>;
  /** It is the whole list. */
  readonly isWhole: boolean;
}

/** The top of the list as it was seen; undefined where more has to be known to show it. */
export function topOf(
  { settings, newest, isWhole, others = [], marks, places = [] }: EarlyShelf,
  bundled: readonly Entry[],
): ShelfTop | undefined {
  if (!newest || !marks || isWhole === undefined) return undefined;
  const own = [...newest, ...others].filter((entry) => entry !== undefined);
  const kept = own.filter(({ removed }) => removed === undefined);
  const entries = listed(
    kept.sort((a, b) => b.added - a.added),
    bundled,
    marks,
  );
  const top = { entries, places: new Map(places.map((place) => [place.article, place])), isWhole };
  if (isWhole) return top;
  // In any other order, and with any filter, others may be the first.
  const { order, filter } = readShelfView(settings.get('shelfView'));
  const isSifted = order !== 'newest' || Object.keys(filter).length > 0;
  const last = places.filter(({ finished }) => !finished).sort((a, b) => b.at - a.at)[0];
  const isMissed = last && !entries.some(({ id }) => id === last.article);
  const marked = others.length - (last ? 1 : 0);
  return isSifted || isMissed || marks.size > marked ? undefined : top;
}
