import type { Range } from '../offset-map.ts';
import { isPlain } from './signs.ts';

/** Parts of a text that no rule touches. */
export interface Shield {
  /** Whether `[from, to)`, or the unit at `from` if empty, meets anything shielded. UTF-16 offsets. */
  covers(from: number, to: number): boolean;
}

const OPEN: Shield = { covers: () => false };

/** Without one of these nothing in a text needs a shield. */
const HINT = /[@#`<\\/_]|\.\w|&\w/;

// Bounded where a run of letters without end would be tried from each of its letters.
const SHIELDED = new RegExp(
  [
    '`[^`\\n]+`', // code
    '</?[A-Za-z][^<>]*>', // tags
    '(?:[a-z][a-z0-9+.-]{0,20}://|www\\.)[^\\s<>«»"“”]+', // addresses
    '[a-z]:\\\\[^\\s<>«»"“”]+', // paths of Windows
    '[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+', // e-mail
    '[\\w-]{1,80}(?:[./\\\\_][\\w-]+)+(?:/[\\p{L}\\p{M}\\p{N}_\\u200c-]+)*/?(?:[?#]\\S*)?', // domains, files, paths, versions
    '(?!\\u200c)[\\p{L}\\p{M}\\p{N}_\\u200c-]{1,80}\\.[a-z][a-z0-9]{1,3}(?![a-z0-9])', // names of files
    '(?<!&)[@#][\\p{L}\\p{M}\\p{N}_\\u200c]+', // handles and hashtags
    '[\\p{L}\\p{M}\\p{N}]{0,80}_[\\p{L}\\p{M}\\p{N}_]+', // names with underscores
  ].join('|'),
  'giu',
);

// Every rule asks for the shield of the same text.
let lastText = '';
let lastShield = OPEN;

/** Finds addresses, e-mail, code, tags, handles and file names in a text. */
export function shieldOf(text: string): Shield {
  if (text !== lastText) {
    lastShield = makeShield(text);
    lastText = text;
  }
  return lastShield;
}

function makeShield(text: string): Shield {
  if (isPlain(text) || !HINT.test(text)) return OPEN;
  const ranges: Range[] = [];
  for (const { 0: match, index } of text.matchAll(SHIELDED))
    ranges.push({ from: index, to: index + match.length });
  if (ranges.length === 0) return OPEN;
  return { covers: (from, to) => meets(ranges, from, to) };
}

/** Halving search: ranges are sorted and apart. */
function meets(ranges: readonly Range[], from: number, to: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.from < Math.max(to, from + 1);
}
