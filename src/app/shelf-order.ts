import type { Place } from '../library/place.ts';
import type { Entry } from '../library/schema.ts';
import type { ShelfFilter, ShelfOrder } from '../library/shelf-view.ts';

type Places = ReadonlyMap<string, Place>;

/** Made at the first need: it takes longer than all else that a text waits for here. */
let collator: Intl.Collator | undefined;

function byLetters(a: string, b: string): number {
  collator ??= new Intl.Collator('fa', { numeric: true });
  return collator.compare(a, b);
}

/** The entries in an order; those that are alike in it keep the one they had. */
export function orderEntries(
  entries: readonly Entry[],
  places: Places,
  order: ShelfOrder,
): readonly Entry[] {
  const lastRead = ({ id }: Entry): number => places.get(id)?.at ?? 0;
  const isBegun = ({ id }: Entry): boolean => stateOf(places.get(id)) === 'begun';
  const compare: Record<ShelfOrder, (a: Entry, b: Entry) => number> = {
    newest: (a, b) => b.added - a.added,
    title: (a, b) => byLetters(a.title, b.title),
    'last-read': (a, b) => lastRead(b) - lastRead(a),
    unfinished: (a, b) => Number(isBegun(b)) - Number(isBegun(a)) || lastRead(b) - lastRead(a),
    shortest: (a, b) => a.words - b.words,
  };
  return [...entries].sort(compare[order]);
}

/** The entries that a filter lets through, in the order they had. */
export function filterEntries(
  entries: readonly Entry[],
  places: Places,
  { tag, favourite, state }: ShelfFilter,
): readonly Entry[] {
  return entries.filter(
    (entry) =>
      (tag === undefined || entry.tags.includes(tag)) &&
      (favourite === undefined || entry.favourite === favourite) &&
      (state === undefined || stateOf(places.get(entry.id)) === state),
  );
}

/** What to hear next, in order. */
export function queueOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ queued }) => queued !== null).sort((a, b) => a.queued! - b.queued!);
}

/** Every tag that is in use with the number of its articles, the most used first. */
export function tagsOf(entries: readonly Entry[]): readonly { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of entries.flatMap(({ tags }) => tags))
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || byLetters(a.tag, b.tag));
}

function stateOf(place: Place | undefined): NonNullable<ShelfFilter['state']> {
  return place?.finished ? 'finished' : place ? 'begun' : 'unread';
}
