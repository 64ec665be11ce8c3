import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { epub } from '../../src/exports/epub.ts';
import { plainText } from '../../src/exports/plain-text.ts';
import type { Block, Span } from '../../src/text/block.ts';
import { article, picture, pictures, throughEpub, throughMarkdown } from './read-back.ts';

/** Persian prose with all that could be taken for markup, which no reader takes for anything else. */
const word = fc.constantFrom(
  ...'انار باغ می‌رود کتاب‌ها و از *ستاره* _خط_ [۱] <b> &amp; a|b # > - `کد` \\ ~~ ![x](y) 1. www.a.ir'.split(
    ' ',
  ),
);
const prose = fc
  .array(word, { minLength: 3, maxLength: 14 })
  .map((list) => `این ${list.join(' ')} است.`);

const spanned = prose.chain((text) =>
  fc
    .record({
      kind: fc.constantFrom('emphasis', 'strong', 'link'),
      first: fc.nat(),
    })
    .map(({ kind, first }) => {
      // Whole words without signs: what else can be emphasised differs from reader to reader.
      const words = [...text.matchAll(/(?<!\S)[\u0600-\u06ff\u200c]+(?!\S)/g)];
      const start = words[first % words.length]!;
      const range = { from: start.index, to: start.index + start[0].length };
      const span = (
        kind === 'link'
          ? { kind, ...range, href: 'https://example.org/a_(b)?c=1&d=2' }
          : { kind, ...range }
      ) as Span;
      return { text, spans: [span] };
    }),
);

const one: fc.Arbitrary<Block> = fc.oneof(
  spanned.map((text): Block => ({ kind: 'paragraph', ...text })),
  prose.map((text): Block => ({ kind: 'quote', text })),
  fc
    .tuple(spanned, fc.constantFrom(2, 3, 4, 5, 6))
    .map(([text, level]): Block => ({ kind: 'heading', level: level as 2, ...text })),
  fc
    .tuple(prose, fc.option(fc.constantFrom('1', '2', '3', '9', '100'), { nil: undefined }))
    .map(([text, mark]): Block => ({
      kind: 'item',
      ordered: mark !== undefined,
      depth: 0,
      ...(mark && { mark }),
      text,
    })),
);

/** Prose stands first, so that nothing is a title or a byline. */
const blocks = fc.array(one, { minLength: 1, maxLength: 8 }).map((list): Block[] => [
  {
    kind: 'paragraph',
    text: `${'روزی روزگاری در دهی دور باغی بود و در آن باغ '.repeat(3)}انار.`,
  },
  ...list,
]);

/** Lists in lists, whose numbers go on as they like; bullets among them. */
const nested = fc
  .array(fc.tuple(fc.nat(3), fc.option(fc.constantFrom('0', '1', '2', '5', '6', '1000'))), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list): Block[] => {
    let depth = -1;
    return list.map(([step, mark]): Block => {
      depth = Math.max(0, Math.min(depth + 1, step));
      const text = 'این سطری از فهرست است.';
      return { kind: 'item', ordered: !!mark, depth, ...(mark && { mark }), text };
    });
  });

/** One of each kind, as a book has them. */
const all: readonly Block[] = [
  {
    kind: 'paragraph',
    text: 'درخت‌ها را باید هر روز دید، چه در بهار و چه در زمستان، تا بدانند که کسی به فکرشان هست و تنها نیستند.',
  },
  { kind: 'heading', level: 2, text: 'بهار دوم' },
  { kind: 'quote', text: 'درخت را باید هر روز دید.' },
  { kind: 'item', ordered: true, depth: 0, mark: '99', text: 'انار' },
  { kind: 'item', ordered: true, depth: 0, mark: '100', text: 'انجیر' },
  { kind: 'item', ordered: true, depth: 1, mark: 'ب', text: 'تازه' },
  { kind: 'item', ordered: true, depth: 1, mark: 'ج', text: 'خشک' },
  { kind: 'item', ordered: false, depth: 2, text: 'نمناک' },
  { kind: 'item', ordered: true, depth: 0, mark: '104', text: 'سیب' },
  { kind: 'row', header: true, text: 'ماه\tبارش' },
  { kind: 'row', header: false, text: 'فروردین\t۱۲ | ۱۳' },
  { kind: 'figure', image: '1.png', text: 'باغ در بهار', alt: 'درختان انار' },
  {
    kind: 'verse',
    text: 'درخت دوستی بنشان که کام دل به بار آرد\tنهال دشمنی برکن که رنج بی‌شمار آرد',
  },
  {
    kind: 'paragraph',
    text: 'این را در جایی خوانده بودم۱ و یادم ماند.',
    spans: [{ kind: 'note', from: 26, to: 27, label: '۱' }],
  },
  { kind: 'footnote', label: '۱', text: 'در کتاب باغ، صفحهٔ سوم.' },
];

describe('exports', () => {
  it('writes Markdown that is read back as it was', () =>
    fc.assert(
      fc.asyncProperty(blocks, async (list) => {
        const read = await throughMarkdown(article(list));
        expect(read.blocks).to.deep.equal(list);
        const { blocks: _, id: __, ...about } = article(list);
        expect(read).to.deep.include(about);
      }),
      { numRuns: 150 },
    )).timeout(20_000);

  it('writes lists in lists that are read back as they were', () =>
    fc.assert(
      fc.asyncProperty(nested, async (list) => {
        for (const read of [await throughMarkdown(article(list)), await throughEpub(article(list))])
          expect(read.blocks).to.deep.equal(list);
      }),
      { numRuns: 100 },
    )).timeout(20_000);

  it('writes a book that is read back as it was', () =>
    fc.assert(
      fc.asyncProperty(blocks, async (list) => {
        const read = await throughEpub(article(list));
        expect(read.blocks).to.deep.equal(list);
        const { blocks: _, id: __, ...about } = article(list);
        expect(read).to.deep.include(about);
      }),
      { numRuns: 60 },
    )).timeout(20_000);

  it('keeps lists, tables, pictures, verse and notes in Markdown', async () => {
    const read = await throughMarkdown(article(all));
    expect(read.blocks).to.deep.equal(all);
    expect(read.images?.get('1.png')).to.deep.equal(picture);
  });

  it('keeps lists, tables, pictures, verse and notes in a book', async () => {
    const read = await throughEpub(article(all));
    expect(read.blocks).to.deep.equal(all);
    expect(read.images?.get('1.png')).to.deep.equal(picture);
  });

  it('writes each number and letter of a list as it is read back from a book', async () => {
    const marks = ['i', 'ii', 'iii', 'b', 'c', 'A', '7', '8', 'الف', 'ب', 'ج', '2.3', '2.4'];
    const list = marks.map((mark): Block => ({
      kind: 'item',
      ordered: true,
      depth: 0,
      mark,
      text: 'درخت.',
    }));
    expect((await throughEpub(article([all[0]!, ...list]))).blocks).to.deep.equal([
      all[0],
      ...list,
    ]);
  });

  it('writes a book as the standard asks', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (list, long) => {
          const many = long
            ? [...list, ...all, ...Array.from({ length: 8 }, () => all).flat()]
            : list;
          const bytes = new Uint8Array(
            await (await epub(article(many), pictures(many), 0, 'فهرست')).arrayBuffer(),
          );
          expect(String.fromCharCode(...bytes.subarray(30, 58))).to.equal(
            'mimetypeapplication/epub+zip',
          );
          expect(bytes[8], 'stored').to.equal(0);
          const files = unzipSync(bytes);
          const open = (path: string): Document => {
            const type = path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'application/xml';
            const page = new DOMParser().parseFromString(
              new TextDecoder().decode(files[path]),
              type,
            );
            expect(page.querySelector('parsererror')?.textContent, path).to.equal(undefined);
            return page;
          };
          const root = open('META-INF/container.xml')
            .querySelector('rootfile')!
            .getAttribute('full-path')!;
          const book = open(root);
          const items = [...book.querySelectorAll('item')].map((item) =>
            item.getAttribute('href')!,
          );
          expect(Object.keys(files).sort()).to.deep.equal(
            [
              'mimetype',
              'META-INF/container.xml',
              root,
              ...items.map((href) => `EPUB/${href}`),
            ].sort(),
          );
          expect(book.querySelector('spine')!.getAttribute('page-progression-direction')).to.equal(
            'rtl',
          );
          expect(book.querySelector('metadata')!.textContent).to.match(/1970-01-01T00:00:00Z/);
          const ids = new Set<string>();
          const targets = new Set<string>();
          for (const href of items.filter((path) => path.endsWith('.xhtml'))) {
            const page = open(`EPUB/${href}`);
            targets.add(href);
            for (const { id } of page.querySelectorAll('[id]')) {
              if (!id.startsWith('note')) expect(ids.has(`${href}#${id}`), id).to.be.false;
              ids.add(`${href}#${id}`);
              targets.add(`${href}#${id}`);
            }
          }
          for (const href of items.filter((path) => path.endsWith('.xhtml')))
            for (const link of open(`EPUB/${href}`).querySelectorAll('a[href]')) {
              const to = link.getAttribute('href')!;
              if (!/^https?:/.test(to)) expect(targets.has(to), to).to.be.true;
            }
          expect(new TextDecoder().decode(files['EPUB/style.css'])).not.to.include(
            'letter-spacing',
          );
        },
      ),
      { numRuns: 20 },
    )).timeout(20_000);

  it('writes plain text with every word in order', () => {
    const text = plainText(article(all));
    let at = 0;
    for (const { text: words } of all) {
      const found = text.indexOf(words, at);
      expect(found, words).to.be.greaterThan(-1);
      at = found;
    }
    expect(text).to.include('\n۱۰۰. انجیر\n  ب. تازه\n  ج. خشک\n    • نمناک\n۱۰۴. سیب\n');
    expect(text).to.match(/^باغ: «انار».*\n\nمریم · کاریز · ۱۴۰۴/);
  });
});
