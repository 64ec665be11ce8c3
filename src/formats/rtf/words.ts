import type { Destination } from './state.ts';

/** Control words and symbols that are characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00A0'],
  ['_', '\u2011'],
  ['-', '\u00AD'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['zwbo', '\u200B'],
  ['zwnbo', '\u2060'],
  ['ltrmark', '\u200E'],
  ['rtlmark', '\u200F'],
]);

/** Where the text of a group goes that begins with such a word. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'parts'],
  ['object', 'parts'],
  ['shpinst', 'parts'],
  ['upr', 'parts'],
  ['fldinst', 'instruction'],
  ['listtext', 'sign'],
  ['pntext', 'sign'],
  ['pict', 'picture'],
  ...[
    ...['colortbl', 'filetbl', 'revtbl', 'listtable', 'listoverridetable', 'rsidtbl', 'private'],
    ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
    ...['ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn'],
    ...['nonshppict', 'nonesttables', 'shprslt', 'sp', 'annotation', 'bkmkstart', 'bkmkend'],
    ...['xe', 'rxe', 'txe', 'tc', 'tcn', 'generator', 'comment', 'objdata', 'datafield'],
  ].map((name) => [name, 'nowhere'] as const),
]);

/** Groups that have text in what else is passed over, and where it goes. */
export const PARTS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['title', 'title'],
  ['author', 'author'],
  ['result', 'text'],
]);

/** Groups that are read though they are marked as ones that may be passed over, beside those above. */
export const READ_THOUGH_STARRED: ReadonlySet<string> = new Set([
  'footnote',
  'shppict',
  'shptxt',
  'ud',
  'nesttableprops',
]);
