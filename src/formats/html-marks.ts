import { markOf, type Counting } from '../text/list-mark.ts';
import { isHidden } from './html-clutter.ts';
import { readMark } from './read-mark.ts';

/** What CSS calls the countings of HTML. */
const STYLES: readonly (readonly [RegExp, Counting])[] = [
  [/lower-(?:alpha|latin)/i, 'a'],
  [/upper-(?:alpha|latin)/i, 'A'],
  [/lower-roman/i, 'i'],
  [/upper-roman/i, 'I'],
  [/decimal|persian|arabic-indic/i, '1'],
];

/**
 * The marks that a browser sets before the items of a list: counted from `start`, upwards or `reversed`, with the
 * numbers that items have of their own. An item whose format says its sign, as word processors do, has that in
 * `data-mark`.
 */
export function htmlMarks(list: Element): ReadonlyMap<Element, string> {
  const marks = new Map<Element, string>();
  const items = [...list.children].filter((one) => one.localName === 'li' && !isHidden(one));
  const isOrdered = list.localName === 'ol';
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const counting = countingOf(list);
  let number = numberOf(list, 'start') ?? (step < 0 ? items.length : 1);
  for (const item of items) {
    const said = item.getAttribute('data-mark');
    if (said === null) number = numberOf(item, 'value') ?? number;
    const own = isOrdered ? (countingOf(item) ?? counting ?? '1') : 'none';
    const mark = said === null ? own !== 'none' && markOf(number, own) : readMark(said);
    if (mark) marks.set(item, mark);
    number += step;
  }
  return marks;
}

function numberOf(element: Element, name: string): number | undefined {
  const [said] = /^\s*[+-]?\d{1,10}/.exec(element.getAttribute(name) ?? '') ?? [];
  return said === undefined ? undefined : Number(said);
}

function countingOf(element: Element): Counting | 'none' | undefined {
  const type = element.getAttribute('type');
  if (type && /^[1aAiI]$/.test(type)) return type as Counting;
  const [, style] =
    /list-style(?:-type)?\s*:([^;]*)/i.exec(element.getAttribute('data-style') ?? '') ?? [];
  if (!style) return undefined;
  if (/\bnone\b/i.test(style)) return 'none';
  return STYLES.find(([name]) => name.test(style))?.[1];
}
