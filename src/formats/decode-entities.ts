import { stripControls } from './strip-controls.ts';

/** The named references that Persian pages and Markdown really use; the rest stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  shy: '\u00AD',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  times: '×',
  divide: '÷',
  deg: '°',
  frac12: '½',
};

/** Turns character references (`&zwnj;`, `&#8204;`, `&#x200C;`) into the characters they name, but for what must not stand in a text. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,9}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
      const point = decimal === undefined ? parseInt(hex!, 16) : parseInt(decimal, 10);
      return point <= 0x10ffff ? stripControls(String.fromCodePoint(point)) : '';
    },
  );
}
