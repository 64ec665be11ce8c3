import type { Place } from '../library/place.ts';

/** Places by article with others among them; of two in one article the later stays. */
export function newestPlaces(
  known: ReadonlyMap<string, Place>,
  others: Iterable<Place>,
): ReadonlyMap<string, Place> {
  const places = new Map(known);
  for (const place of others) {
    const before = places.get(place.article);
    if (!before || before.at <= place.at) places.set(place.article, place);
  }
  return places;
}
