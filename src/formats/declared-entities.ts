const START = /<!DOCTYPE[^[>]{0,1000}\[/i;
const ENTITY = /<!ENTITY\s+([\p{L}_][\w.-]{0,60})\s+(?:"([^"<]{0,300})"|'([^'<]{0,300})')\s*>/gu;
const NAMED = /&([\p{L}_][\w.-]{0,60});/gu;
/** UTF-16 units of a document type that are looked at, and by which a text may grow. */
const LONGEST = 100_000;
const MOST_GROWTH = 2_000_000;

/**
 * Markup in which the entities that its document type declares are what they stand for. Those that name others stay as they
 * are written, and so do all where a text would grow too much: entities can be made to grow without an end.
 */
export function declaredEntities(markup: string): string {
  const start = START.exec(markup);
  if (!start) return markup;
  const from = start.index + start[0].length;
  const declared = markup.slice(from, from + LONGEST);
  const end = /\]\s*>/.exec(declared)?.index ?? 0;
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of declared.slice(0, end).matchAll(ENTITY))
    if (!values.has(name)) values.set(name, double ?? single ?? '');
  for (const [name, value] of values) if (/&(?!#)/.test(value)) values.delete(name);
  if (values.size === 0) return markup;
  let growth = 0;
  const body = markup.slice(from + end).replace(NAMED, (whole, name: string) => {
    const value = values.get(name);
    if (value === undefined || growth > MOST_GROWTH) return whole;
    growth += value.length;
    return value;
  });
  return markup.slice(0, from + end) + body;
}
