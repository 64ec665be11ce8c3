import { expect } from '@esm-bundle/chai';
import type { Draft } from '../../src/formats/draft.ts';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { readText, type TextSource } from '../../src/formats/read-text.ts';
import worker from '../../src/plain/read-text.worker.ts?worker&url';
import { textReader } from '../../src/text-reader.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LONG = Array.from(
  { length: 6_000 },
  (_, i) => `بند ${i} ${'از این کتاب دراز است. '.repeat(9)}`,
);

const SOURCES: readonly (readonly [string, TextSource])[] = [
  ['a paste', { text: 'باغ پشت خانه\n\nسال‌ها کسی در باغ پشت خانه چیزی نکاشته بود.' }],
  [
    'Markdown',
    { format: 'markdown', bytes: bytes('# باغ\n\nآب از **کوه** می‌آمد.\n\n- یک\n- دو') },
  ],
  ['a text in an old encoding', { format: 'plain', bytes: Uint8Array.from([0xc8, 0xc7, 0xdb]) }],
  ['a book', { format: 'plain', bytes: bytes(LONG.join('\n\n')) }],
];

describe('reading a text in a worker', () => {
  for (const [where, address] of [
    ['in a worker', worker],
    ['on the page where no worker starts', '/no-such-worker.js'],
  ] as const)
    it(`${where} it reads what is read on the spot`, async () => {
      const over = new AbortController();
      const read = textReader(address, over.signal);
      const { signal } = new AbortController();
      const shares: number[] = [];
      for (const [what, source] of SOURCES)
        expect(
          await read(source, { signal, progress: (share) => shares.push(share) }),
          what,
        ).to.eql(await readText(source));
      for (const [source, code] of [
        [{ text: ' \n' }, 'empty'],
        [{ format: 'plain', bytes: Uint8Array.of(1, 2, 3, 1, 2, 3) }, 'encoding'],
      ] as const) {
        const fault = await read(source, { signal }).catch((error: unknown) => error);
        expect(fault).to.be.instanceOf(FormatFault).and.include({ code });
      }
      expect(shares.every((share) => share > 0 && share < 1)).to.equal(true);
      over.abort();
    });

  it('ends a worker whose text is not wanted any more, and reads none when all is over', async () => {
    const lifetime = new AbortController();
    const read = textReader(worker, lifetime.signal);
    const source = { text: Array.from({ length: 20 }, () => LONG.join('\n\n')).join('\n\n') };
    const { terminate } = Worker.prototype;
    let ended = 0;
    Worker.prototype.terminate = function () {
      ended++;
      terminate.call(this);
    };
    const given = new AbortController();
    const progress = (): void => given.abort();
    const outcome = await read(source, { signal: given.signal, progress }).catch((e: unknown) => e);
    Worker.prototype.terminate = terminate;
    expect([outcome, ended]).to.eql([given.signal.reason, 1]);

    const { signal } = new AbortController();
    expect((await read({ text: 'نهال\n\nنهال را کاشت.' }, { signal })).title).to.equal('نهال');
    const late = read(source, { signal, progress: () => lifetime.abort() });
    expect(await late.catch((e: unknown) => e)).to.equal(lifetime.signal.reason);
  });

  it('tells the beginning of a long text first, as it is in the whole', async () => {
    const over = new AbortController();
    const { signal } = new AbortController();
    const read = textReader(worker, over.signal);
    for (const [what, source] of [
      ['paste', { text: LONG.join('\n') }],
      ['file', { format: 'plain', bytes: bytes(LONG.join('\n')) }],
    ] as const) {
      let first: Draft | undefined;
      const whole = await read(source, { signal, beginning: (draft) => (first = draft) });
      const { title, blocks } = first!;
      expect(title, what).to.equal(whole.title);
      expect(blocks.length, what).to.be.within(20, 200);
      expect(blocks, what).to.eql(whole.blocks.slice(0, blocks.length));
    }
    over.abort();
  });

  for (const [what, format] of [
    ['plain text', 'plain'],
    ['Markdown', 'markdown'],
  ] as const)
    it(`tells how much of a long ${what} has been read while it is, not more than ten times in a second`, async () => {
      const over = new AbortController();
      const { signal } = new AbortController();
      const text = Array.from({ length: 8 }, () => LONG.join('\n\n')).join('\n\n## بخش\n\n');
      const told: [share: number, at: number][] = [];
      const source = { format, bytes: bytes(text) };
      const from = performance.now();
      await textReader(worker, over.signal)(source, {
        signal,
        progress: (share) => told.push([share, performance.now() - from]),
      });
      const shares = told.map(([share]) => share);
      const read = told.filter(([share]) => share < 0.9);
      expect(read.length).to.be.within(3, 1 + read.at(-1)![1] / 100);
      expect(shares).to.eql(shares.toSorted((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).to.equal(true);
      over.abort();
    });

  it('tells no beginning that is all there is, or that cannot be told alone', async () => {
    const over = new AbortController();
    const { signal } = new AbortController();
    const read = textReader(worker, over.signal);
    const told: Draft[] = [];
    const beginning = (draft: Draft): unknown => told.push(draft);
    const line = 'از این کتاب دراز است. ';
    for (const text of ['باغ\n\nآب.', line.repeat(30_000), '\n'.repeat(50_000) + LONG.join('\n')])
      await read({ text }, { signal, beginning });
    expect(told).to.eql([]);
    over.abort();
  });

  it('is given up at once, however long the text is', async () => {
    const over = new AbortController();
    const giveUp = new AbortController();
    const reading = textReader(worker, over.signal)({ text: LONG.join('\n') }, giveUp);
    giveUp.abort('enough');
    expect(await reading.catch((error: unknown) => error)).to.equal('enough');
    over.abort();
  });
});
