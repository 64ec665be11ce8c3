import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { readDrafts, type Input } from '../../src/formats/read-drafts.ts';
import { receivedPage } from '../../src/formats/received-page.ts';
import { pack } from '../harness/pack.ts';
import { parseHtml } from '../formats/parse-html.ts';
import { rawZip, type RawEntry } from '../formats/raw-zip.ts';
import { damagedBytes, damagedText, tokens } from './damage.ts';
import { expectWhole } from './expect-whole.ts';
import { lendPdfWorker } from './lend-pdf-worker.ts';
import { restoring } from './restoring.ts';
import { sharing } from './sharing.ts';
import { wildPdf } from './wild-pdf.ts';

/** What is made wild, and how often in the tests. */
export interface Target {
  readonly name: string;
  /** What it is given and what must hold of it; rejects when that does not. */
  readonly property: fc.IAsyncPropertyWithHooks<unknown>;
  /** Cases in `npm test`. */
  readonly share: number;
}

const pages = Object.values(
  import.meta.glob<string>('../cases/{articles,hostile}/*/input.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const notes = Object.values(
  import.meta.glob<string>('../cases/{articles,hostile}/*/input.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const data = Object.values(
  import.meta.glob<string>('../cases/articles/*/input.{xml,json}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const books = import.meta.glob<string>('../cases/books/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const short = (texts: readonly string[]): string[] => texts.filter(({ length }) => length < 20_000);

/** The listings of the sample files of a kind: see `pack`. */
const listings = (kind: string): string[] =>
  Object.entries(books).flatMap(([path, text]) => (path.endsWith(`.${kind}.txt`) ? [text] : []));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip that lies: names, sizes, ways of packing and places by chance. */
const lyingZip = fc
  .array(
    fc.record(
      {
        name: fc.oneof(
          fc.constantFrom(
            'a.txt',
            '../a.txt',
            'b.html',
            'c.md',
            'd.zip',
            '1.png',
            'e.pdf',
            'f/g.txt',
          ),
          fc.string({ unit: 'binary', maxLength: 12 }),
        ),
        data: fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...notes.map(utf8))),
        method: fc.constantFrom(0, 8, 14),
        flags: fc.constantFrom(0, 1, 0x800),
        size: fc.nat(0xffffffff),
        offset: fc.nat(0x7fffffff),
      },
      { requiredKeys: ['name', 'data'] },
    ),
    { maxLength: 6 },
  )
  .map((entries) => rawZip(entries as RawEntry[]));

const packed = (kind: string): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    damagedText(listings(kind), tokens).map((listing) => pack(kind, listing)),
    damagedBytes(listings(kind).map((listing) => pack(kind, listing))),
  );

/** Something that is brought in by this name is read whole or refused by a fault that names it. */
function reading(
  name: string,
  bytes: fc.Arbitrary<Uint8Array>,
): fc.IAsyncPropertyWithHooks<unknown> {
  return fc.asyncProperty(bytes, (given) => readOrRefused({ name, type: '', bytes: given }, name));
}

async function readOrRefused(input: Input, name = ''): Promise<void> {
  const { signal } = new AbortController();
  const drafts = await readDrafts(
    input,
    { parseHtml, startPdfWorker: lendPdfWorker },
    { signal },
  ).catch((error: unknown) => {
    expect(error).to.be.instanceOf(FormatFault);
    expect((error as FormatFault).file).to.equal(name);
    return [];
  });
  for (const draft of drafts) expectWhole(draft);
  expect(window).not.to.have.property('hit');
}

/** A page as the bookmarklet packs it, or nearly. */
const payload = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc
    .tuple(fc.constantFrom('d', 'p', 'x'), damagedBytes(short(pages).map(utf8)))
    .map(([kind, bytes]) => kind + base64(bytes)),
);

const text = damagedText(short(pages), tokens);

export const targets: readonly Target[] = [
  { name: 'HTML, saved pages', share: 300, property: reading('a.html', text.map(utf8)) },
  {
    name: 'HTML, bytes',
    share: 150,
    property: reading('a.html', damagedBytes(short(pages).map(utf8))),
  },
  {
    name: 'HTML, pasted',
    share: 150,
    property: fc.asyncProperty(text, (html) => readOrRefused({ html })),
  },
  {
    name: 'Telegram',
    share: 150,
    property: reading(
      'messages.html',
      damagedText(
        pages.filter((page) => page.includes('class="message')),
        tokens,
      ).map(utf8),
    ),
  },
  {
    name: 'Markdown',
    share: 200,
    property: reading('a.md', damagedText(short(notes), tokens).map(utf8)),
  },
  {
    name: 'feeds and JSON',
    share: 100,
    property: reading('a.txt', damagedText(data, tokens).map(utf8)),
  },
  {
    name: 'feeds and JSON, pasted',
    share: 100,
    property: fc.asyncProperty(damagedText(data, tokens), (text) => readOrRefused({ text })),
  },
  { name: 'EPUB', share: 150, property: reading('a.epub', packed('epub')) },
  { name: 'Word', share: 80, property: reading('a.docx', packed('docx')) },
  { name: 'OpenDocument', share: 80, property: reading('a.odt', packed('odt')) },
  { name: 'FictionBook', share: 80, property: reading('a.fb2', packed('fb2')) },
  { name: 'RTF', share: 80, property: reading('a.rtf', packed('rtf')) },
  { name: 'zip', share: 200, property: reading('a.zip', fc.oneof(lyingZip, packed('zip'))) },
  { name: 'PDF', share: 150, property: reading('a.pdf', wildPdf) },
  {
    name: 'bookmarklet',
    share: 150,
    property: fc.asyncProperty(payload, async (given) => {
      const bytes = await receivedPage(given).catch((error: unknown) => {
        expect(error).to.be.instanceOf(FormatFault);
      });
      if (bytes) await readOrRefused({ name: '', type: 'text/html', bytes });
    }),
  },
  { name: 'share target', share: 60, property: sharing },
  { name: 'restore of a backup', share: 60, property: restoring },
];

function base64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
