/** Brackets and quotation marks that belong together, by offset. */
export interface Enclosures {
  /** Closing mark of an opening one. */
  readonly closeOf: ReadonlyMap<number, number>;
  readonly closes: ReadonlySet<number>;
}

const OPENING = '«([{‹';
const CLOSING = '»)]}›';
/** Written in either order, or the same on both sides. */
const EITHER = '"“”„‟';

/**
 * Pairs the marks of each line, each kind by itself, so that a missing one spoils only its own kind.
 * A mark without its fellow is in neither collection.
 */
export function enclosures(text: string): Enclosures {
  const closeOf = new Map<number, number>();
  const closes = new Set<number>();
  let open: number[][] = [[], [], [], [], [], []];
  for (const { 0: mark, index } of text.matchAll(/[«([{‹»)\]}›"“”„‟\n\v\f\r\u0085\u2028\u2029]/g)) {
    const opening = OPENING.indexOf(mark);
    const either = EITHER.includes(mark);
    const kind = either ? OPENING.length : Math.max(opening, CLOSING.indexOf(mark));
    const stack = open[kind];
    if (!stack) open = [[], [], [], [], [], []];
    else if (opening >= 0 || (either && stack.length === 0)) stack.push(index);
    else {
      const from = stack.pop();
      if (from === undefined) continue;
      closeOf.set(from, index);
      closes.add(index);
    }
  }
  return { closeOf, closes };
}
