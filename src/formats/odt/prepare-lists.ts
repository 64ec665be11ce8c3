import { markOf } from '../../text/list-mark.ts';
import { retag } from '../retag.ts';
import type { Level, Styles } from './styles.ts';

/** Lists that are counted through. */
interface Chain {
  next: number;
}

/** Makes lists, in their order, those of HTML: what an item is numbered by is its `data-mark`. */
export function prepareLists(lists: readonly Element[], styles: Styles): void {
  /** By the style and level of a list, and by its name: what it shares with those that go on with it. */
  const chains = new Map<string, Chain>();
  for (const list of lists) {
    const outer = list.parentElement?.closest('ul,ol');
    const depth = Number(outer?.getAttribute('data-level') ?? 0) + 1;
    // A list within another has its style, unless it has one of its own.
    const name = list.getAttribute('text:style-name') ?? outer?.getAttribute('data-list') ?? '';
    const level = styles.level(name, depth);
    if (level) {
      const key = `${name} ${depth}`;
      const before = list.getAttribute('text:continue-list');
      const goesOn = list.getAttribute('text:continue-numbering') === 'true';
      const found = before ? chains.get(`#${before}`) : goesOn ? chains.get(key) : undefined;
      const chain = found ?? { next: level.start };
      numberItems(list, level, chain);
      chains.set(key, chain);
      chains.set(`#${list.getAttribute('xml:id')}`, chain);
    }
    const made = retag(list, level ? 'ol' : 'ul');
    made.setAttribute('data-list', name);
    made.setAttribute('data-level', `${depth}`);
  }
}

function numberItems(list: Element, { counting, shown }: Level, chain: Chain): void {
  const around = list.parentElement?.getAttribute('data-mark');
  const tell = (item: Element, number: number): void => {
    const mark = markOf(number, counting) ?? '';
    item.setAttribute('data-mark', around && shown > 1 ? `${around}.${mark}` : mark);
  };
  for (const item of list.children) {
    // A heading of a list has no number, and an item without text of its own has that of the one before.
    if (item.localName !== 'text-list-item') continue;
    if (item.firstElementChild?.localName === 'text-list') tell(item, chain.next - 1);
    else {
      chain.next = Number(item.getAttribute('text:start-value') ?? chain.next) || 0;
      tell(item, chain.next++);
    }
  }
}
