const START = /<!DOCTYPE/i;
const DOCTYPE = /<!DOCTYPE[^[>]{0,1000}(?:\[[^\]]{0,100000}\]\s*)?>/iy;

/** Markup with something else in the place of its first document type, entities and all. */
export function replaceDoctype(markup: string, other: string): string {
  // At one place only: a search from each of many beginnings would never end.
  const at = markup.search(START);
  if (at < 0) return markup;
  DOCTYPE.lastIndex = at;
  const [found = ''] = DOCTYPE.exec(markup) ?? [];
  return found ? markup.slice(0, at) + other + markup.slice(at + found.length) : markup;
}
