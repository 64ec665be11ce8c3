import type { Block } from '../text/block.ts';
import { countsOf, type Counting } from '../text/list-mark.ts';
import { escapeXml } from './escape-xml.ts';

/** A list that is open: what its items are counted by, where HTML knows how, and the number that would come next. */
export interface List {
  readonly name: 'ol' | 'ul';
  /** Undefined where the texts of items begin with their signs, and for bullets. */
  readonly counting?: Counting;
  readonly next?: number;
  /** Whether its items have no sign but that in their texts. */
  readonly signs?: true;
}

interface MarkedItem {
  /** The list with this item in it. */
  readonly list: List;
  /** The tag that opens it; empty where the list before goes on. */
  readonly opens: string;
  /** An attribute of the item. */
  readonly value: string;
  /** What the text of the item begins with. */
  readonly sign: string;
}

/** How an item is written as one of a list, which is `open` or begins with it, so that its mark is the one it has. */
export function markedItem(item: Block & { kind: 'item' }, open: List | undefined): MarkedItem {
  const { ordered, mark } = item;
  const counts = mark ? countsOf(mark).filter(({ counting }) => counting.length === 1) : [];
  const count = counts.find(({ counting }) => counting === open?.counting) ?? counts[0];
  if (mark && !count) {
    const opens = open?.signs ? '' : '<ul class="signs">';
    return { list: { name: 'ul', signs: true }, opens, value: '', sign: `${escapeXml(mark)}) ` };
  }
  const { counting = ordered ? '1' : undefined, number = open?.next ?? 1 } = count ?? {};
  const name = ordered ? 'ol' : 'ul';
  const goesOn = open?.name === name && open.counting === counting && !open.signs;
  const list: List = counting ? { name, counting, next: number + 1 } : { name };
  const type = counting && counting !== '1' ? ` type="${counting}"` : '';
  const start = number === 1 ? '' : ` start="${number}"`;
  const opens = goesOn ? '' : `<${name}${type}${ordered ? start : ''}>`;
  const value = goesOn && counting && open.next !== number ? ` value="${number}"` : '';
  return { list, opens, value, sign: '' };
}
