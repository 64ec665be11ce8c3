import { expect } from '@esm-bundle/chai';
import type { Draft } from '../../src/formats/draft.ts';
import { readPdf } from '../../src/formats/pdf/pdf.ts';
import { readDrafts } from '../../src/formats/read-drafts.ts';
import { startPdfWorker } from './start-pdf-worker.ts';
import { formsOfForms } from '../harness/forms-of-forms.ts';
import { tinyPdf } from '../harness/tiny-pdf.ts';

const files = import.meta.glob<string>('../cases/pdf/*.pdf', {
  query: '?url',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<object>('../cases/pdf/*.json', {
  import: 'default',
  eager: true,
});

async function read(name: string, bytes: Uint8Array) {
  const { signal } = new AbortController();
  const [{ notes: _, ...article }] = await readDrafts(
    { name, type: '', bytes },
    { startPdfWorker },
    { signal },
  );
  return article;
}

const line = (x: number, y: number, text: string, size = 12): string =>
  `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

describe('articles read from PDF', () => {
  for (const [path, address] of Object.entries(files)) {
    const id = /([^/]+)\.pdf$/.exec(path)![1]!;
    it(`${id} (pdf)`, async () => {
      const response = await fetch(address);
      const article = await read(`${id}.pdf`, new Uint8Array(await response.arrayBuffer()));
      const wanted = expected[path.replace(/pdf$/, 'json')];
      expect(article).to.deep.equal(wanted, JSON.stringify(article, null, 1));
    });
  }

  it('joins lines, parts paragraphs, and knows the largest type as the title', async () => {
    const stream = [
      line(50, 550, 'The garden', 20),
      line(50, 500, 'The old man poured his tea and looked at his gar-'),
      line(50, 485, 'den until evening. The water was cold and nobody'),
      line(50, 470, 'asked.'),
      line(50, 430, 'He was patient for the whole of the long summer.'),
    ].join('\n');
    const { title, blocks } = await read('a.pdf', tinyPdf([stream]));
    expect(title).to.equal('The garden');
    expect(blocks.map(({ text }) => text)).to.deep.equal([
      'The old man poured his tea and looked at his garden until evening. The water was cold and nobody asked.',
      'He was patient for the whole of the long summer.',
    ]);
  });

  it('keeps the numbers of items', async () => {
    const stream = [
      line(50, 500, 'The old man poured his tea and looked at his garden until evening came.'),
      line(50, 470, '7. He closed the gate.'),
      line(50, 440, '8\\) He opened the window.'),
    ].join('\n');
    const { blocks } = await read('a.pdf', tinyPdf([stream]));
    expect(blocks.slice(1)).to.deep.equal([
      { kind: 'item', ordered: true, depth: 0, mark: '7', text: 'He closed the gate.' },
      { kind: 'item', ordered: true, depth: 0, mark: '8', text: 'He opened the window.' },
    ]);
  });

  for (const [what, code, bytes] of [
    ['no text', 'scanned', tinyPdf(['0 0 100 100 re f', '0 0 9 9 re f'])],
    ['a stamp on each page', 'scanned', tinyPdf([line(9, 9, '1'), line(9, 9, '2')])],
    [
      'a password',
      'password',
      tinyPdf(
        [line(50, 500, 'secret')],
        `/ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}> >>`,
      ),
    ],
    ['only its sign', 'unreadable', new TextEncoder().encode('%PDF-1.7\n')],
    ['its first half', 'unreadable', tinyPdf([line(50, 500, 'half')]).subarray(0, 120)],
  ] as const)
    it(`refuses one with ${what}: ${code}`, async () => {
      const fault = await read('ا.pdf', bytes).catch((error: unknown) => error);
      expect(fault).to.include({ code, file: 'ا.pdf' });
    });

  it('is refused when it has no end: forms that draw forms that draw forms', async () => {
    const { signal } = new AbortController();
    const bytes = new Uint8Array(formsOfForms(30, 40));
    const reading = readPdf(bytes, startPdfWorker, { signal }, 1_000);
    expect(await reading.catch((error: unknown) => error)).to.include({ code: 'unreadable' });
  });

  describe('of many pages', () => {
    const text = (page: number): string => {
      const lines = Array.from(
        { length: 30 },
        (_, i) =>
          `${i % 6 ? 'and' : 'The'} garden ${page} of line ${i} was old${i % 6 === 5 ? '.' : ' and green'}`,
      );
      const head = line(150, 580, 'The book of gardens', 9);
      return [head, ...lines.map((words, i) => line(50, 550 - i * 15, words))].join('\n');
    };
    const readBoth = async (bytes: Uint8Array) => {
      const beginnings: Draft[] = [];
      const shares: number[] = [];
      const [whole] = await readDrafts(
        { name: 'a.pdf', type: '', bytes },
        { startPdfWorker },
        {
          signal: new AbortController().signal,
          progress: (share) => shares.push(share),
          beginning: (draft) => {
            beginnings.push(draft);
            shares.push(-1);
          },
        },
      );
      return { whole, beginnings, told: shares[shares.indexOf(-1) - 1] };
    };

    it('shows its beginning while the rest is read, as it is in the whole', async () => {
      const { whole, beginnings, told } = await readBoth(
        tinyPdf(Array.from({ length: 100 }, (_, page) => text(page))),
      );
      const [first, ...others] = beginnings;
      expect(others).to.eql([]);
      expect(told).to.be.within(0, 0.1);
      expect(first!.title).to.equal(whole.title);
      expect(first!.blocks.length).to.be.within(20, 50);
      expect(first!.blocks).to.eql(whole.blocks.slice(0, first!.blocks.length));
      expect(first!.blocks.some(({ text }) => text.includes('The book'))).to.equal(false);
    });

    it('passes over a page that is damaged, and refuses a file most of which is', async () => {
      const damage = (from: number, to: number): Uint8Array => {
        const file = tinyPdf(Array.from({ length: 20 }, (_, page) => text(page)));
        const pages = new TextDecoder().decode(file).split('/Type /Page /Parent');
        return new TextEncoder().encode(
          pages.reduce((all, rest, page) => {
            const isDamaged = page > from && page <= to;
            return `${all}${isDamaged ? '/Type /Nothing ((' : '/Type /Page /Parent'}${rest}`;
          }),
        );
      };
      const { whole } = await readBoth(damage(9, 11));
      const said = whole.blocks.map((block) => block.text).join(' ');
      expect(said).to.match(/garden 8 .*garden 11 .*garden 19 /);
      expect(said).not.to.match(/garden (?:9|10) /);
      expect(whole.unread).to.equal(2);
      const beginnings: Draft[] = [];
      const fault = await readDrafts(
        { name: 'ا.pdf', type: '', bytes: damage(8, 20) },
        { startPdfWorker },
        {
          signal: new AbortController().signal,
          beginning: (draft) => beginnings.push(draft),
        },
      ).catch((error: unknown) => error);
      expect(fault).to.include({ code: 'unreadable' });
      expect(beginnings).to.have.lengthOf(1);
    });

    it('shows none of a short one, nor of pages that are pictures', async () => {
      const short = await readBoth(tinyPdf(Array.from({ length: 6 }, (_, page) => text(page))));
      expect(short.beginnings).to.eql([]);
      const stamp = Array.from({ length: 30 }, (_, i) =>
        line(50, 550 - i * 15, '1 + 2 '.repeat(9)),
      );
      const stamps = Array.from({ length: 20 }, () => stamp.join('\n'));
      const drawn = [...stamps, ...Array.from({ length: 20 }, (_, page) => text(page))];
      const { whole, beginnings } = await readBoth(tinyPdf(drawn));
      expect(beginnings).to.eql([]);
      expect(whole.blocks.length).to.be.greaterThan(50);
    });
  });

  it('is given up at once', async () => {
    const giveUp = new AbortController();
    const page = Array.from({ length: 40 }, (_, i) => line(50, 550 - i * 13, `Line ${i} of it`));
    const file = { name: 'a.pdf', type: '', bytes: tinyPdf(Array(100).fill(page.join('\n'))) };
    const reading = readDrafts(
      file,
      { startPdfWorker },
      { signal: giveUp.signal, progress: (share) => share > 0.1 && giveUp.abort('enough') },
    );
    expect(await reading.catch((error: unknown) => error)).to.equal('enough');
  });
});
