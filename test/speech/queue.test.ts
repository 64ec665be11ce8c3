import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Utterance } from '../../src/speech/engine.ts';
import { TITLE } from '../../src/speech/place.ts';
import { createQueue, type Queue, type QueueOptions } from '../../src/speech/queue.ts';
import type { Sentence } from '../../src/speech/sentence.ts';
import { sliceRewrite } from '../../src/speech/slice-rewrite.ts';
import type { Article } from '../../src/text/article.ts';
import type { Block } from '../../src/text/block.ts';
import { applyEdits, then, type Rewrite } from '../../src/text/rewrite.ts';
import { fakeVoice } from '../support/fake-engine.ts';

const words = fakeVoice('web-speech:fa');
const digits = fakeVoice('embedded:fa', { numbers: 'digits' });

const blocks: readonly Block[] = [
  { kind: 'lead', text: 'شهر کوچک بود. مردم یکدیگر را می‌شناختند.' },
  { kind: 'figure', text: 'میدان شهر در پاییز.', alt: 'میدانی با درختان زرد' },
  { kind: 'related', text: 'بیشتر بخوانید: شهرهای دیگر' },
  { kind: 'heading', level: 2, text: 'بازار' },
  { kind: 'paragraph', text: '***' },
  { kind: 'quote', text: 'بازار ۲۴ دکان داشت. همه بسته بودند!' },
  { kind: 'verse', text: 'نخستین مصراع\nدومین مصراع' },
  { kind: 'item', ordered: false, depth: 0, text: 'نان' },
];
const article: Article = { id: 'a', title: 'شهر ما', language: 'fa', blocks };

/** Every sentence, from the first on. */
function walk(queue: Queue): Sentence[] {
  const found: Sentence[] = [];
  let sentence = queue.at({ block: TITLE, offset: 0 });
  while (sentence) {
    found.push(sentence);
    sentence = queue.next(sentence, 'sentence');
  }
  return found;
}

const textOf = ({ block, from, to }: Sentence): string =>
  (block === TITLE ? article.title : blocks[block]!.text).slice(from, to);
const said = (options?: QueueOptions): string[] =>
  walk(createQueue(article, options)).map((sentence) =>
    createQueue(article, options)
      .utterances(sentence, words)
      .map(({ text }) => text)
      .join('|'),
  );

describe('queue: what is spoken', () => {
  it('begins with the title and passes over figures, related links and signs alone', () => {
    expect(walk(createQueue(article)).map(textOf)).to.deep.equal([
      'شهر ما',
      'شهر کوچک بود.',
      'مردم یکدیگر را می‌شناختند.',
      'بازار',
      'بازار ۲۴ دکان داشت.',
      'همه بسته بودند!',
      'نخستین مصراع',
      'دومین مصراع',
      'نان',
    ]);
  });

  it('says a title that is also the first heading once', () => {
    const heading: Block = { kind: 'heading', level: 1, text: ' شهر ما ' };
    const queue = createQueue({ ...article, blocks: [heading, ...blocks] });
    expect(queue.at({ block: TITLE, offset: 0 })).to.include({ block: 0, index: 0 });
  });

  it('says text alternatives and captions when asked, and related links', () => {
    expect(said({ figures: true })).to.include.members([
      'میدانی با درختان زرد',
      'میدان شهر در پاییز.',
    ]);
    expect(said({ related: true }).some((text) => text.includes('شهرهای دیگر'))).to.equal(true);
  });

  it('writes numbers as the voice reads them best', () => {
    const queue = createQueue(article);
    const sentence = queue.at({ block: 5, offset: 0 })!;
    expect(queue.utterances(sentence, digits)[0]!.text).to.include('۲۴');
    expect(queue.utterances(sentence, words)[0]!.text).to.include('بیست');
  });

  it('has nothing to say for an article without words', () => {
    const silent = createQueue({ ...article, title: '', blocks: [blocks[1]!, blocks[4]!] });
    expect(silent.at({ block: TITLE, offset: 0 })).to.equal(undefined);
  });
});

describe('queue: the marks of items', () => {
  const items = (list: readonly (readonly [mark: string, text: string])[]): Queue =>
    createQueue({
      ...article,
      blocks: list.map(([mark, text]) => ({ kind: 'item', ordered: true, depth: 0, mark, text })),
    });
  const heard = (queue: Queue, block: number, offset = 0): readonly Utterance[] =>
    queue.utterances(queue.at({ block, offset })!, words);

  it('are said before its first sentence, as a narrator says them', () => {
    const marks = ['1', '12', '100', 'الف', 'ب', 'هـ', 'iv', 'IX', 'b', '2.3', 'مادهٔ 7'];
    const queue = items(marks.map((mark) => [mark, 'نان.']));
    expect(marks.map((_, i) => heard(queue, i)[0]!.text)).to.deep.equal(
      'یک دوازده صد الف بِ هِ چهار نه بی دو|سه مادهٔ|هفت'
        .split(' ')
        .map((said) => `${said.replace('|', ' ')}. نان.`),
    );
  });

  it('are no sentence of their own, and are heard once', () => {
    const queue = items([
      ['1', 'نان بخر. پنیر هم بخر.'],
      ['2', 'بیا.'],
    ]);
    const texts = walk(queue).map((one) => queue.utterances(one, words).map(({ text }) => text));
    expect(texts.slice(1)).to.deep.equal([['یک. نان بخر.'], ['پنیر هم بخر.'], ['دو. بیا.']]);
    expect(heard(queue, 0, 5)[0]!.text).to.equal('یک. نان بخر.');
    expect(heard(queue, 0, 10)[0]!.text).to.equal('پنیر هم بخر.');
  });

  it('have no place in the source but its begin', () => {
    const text = '۲ نان بخر.';
    const [{ text: said, map, from, to }] = heard(items([['1', text]]), 0) as [Utterance];
    expect([from, to]).to.deep.equal([0, text.length]);
    expect([map.sourceLength, map.targetLength]).to.deep.equal([text.length, said.length]);
    expect(map.rangeToSource({ from: 0, to: 3 })).to.deep.equal({ from: 0, to: 0 });
    const two = said.indexOf('دو');
    expect(map.rangeToSource({ from: two, to: two + 2 })).to.deep.equal({ from: 0, to: 1 });
    expect(map.rangeToTarget({ from: 0, to: 1 })).to.deep.equal({ from: two, to: two + 2 });
  });

  it('are said once of an item that has its number in its text too', () => {
    const queue = items([
      ['2', '۲) نان'],
      ['ب', 'ب- نان'],
      ['2', '۲ نان'],
      ['2', '۲.۵ کیلو نان'],
    ]);
    expect([0, 1, 2, 3].map((i) => heard(queue, i)[0]!.text)).to.deep.equal([
      'دو، نان',
      'بِ، نان',
      'دو. دو نان',
      'دو. دو و نیم کیلو نان',
    ]);
  });

  it('are said before the first piece of a long sentence alone', () => {
    const queue = items([
      ['3', `${'در سال گذشته گروهی از مردم به شهر آمدند و '.repeat(12)}ماندند.`],
    ]);
    const pieces = heard(queue, 0).map(({ text }) => text.startsWith('سه. '));
    expect(pieces.length).to.be.greaterThan(2);
    expect(pieces).to.deep.equal(pieces.map((_, i) => i === 0));
  });
});

describe('queue: finding and moving', () => {
  const queue = createQueue(article);
  const found = (block: number, offset = 0): string | undefined => {
    const sentence = queue.at({ block, offset });
    return sentence && `${sentence.block}:${sentence.index}`;
  };

  it('finds the sentence at every offset of a block', () => {
    for (const sentence of walk(queue))
      for (let offset = sentence.from; offset < sentence.to; offset++)
        expect(queue.at({ block: sentence.block, offset })).to.deep.equal(sentence);
  });

  it('finds the nearest where nothing is spoken or nothing is there', () => {
    expect(found(-7)).to.equal('-1:0');
    expect(found(TITLE, 99)).to.equal('-1:0');
    expect(found(0, 13)).to.equal('0:1');
    expect(found(0, 9_999)).to.equal('0:1');
    expect(found(0, -5)).to.equal('0:0');
    expect(found(1)).to.equal('3:0');
    expect(found(4)).to.equal('5:0');
    expect(found(99)).to.equal(undefined);
  });

  it('goes back the way it came', () => {
    const forth = walk(queue);
    const back: Sentence[] = [];
    for (let at = forth.at(-1); at; at = queue.previous(at)) back.unshift(at);
    expect(back).to.deep.equal(forth);
  });

  it('knows where a block and a heading begin and end', () => {
    const inQuote = queue.at({ block: 5, offset: 25 })!;
    expect(queue.start(inQuote, 'block')).to.include({ block: 5, index: 0 });
    expect(queue.start(inQuote, 'heading')).to.include({ block: 3, index: 0 });
    expect(queue.next(inQuote, 'block')).to.include({ block: 6, index: 0 });
    expect(queue.next(inQuote, 'heading')).to.equal(undefined);
    const title = queue.at({ block: TITLE, offset: 0 })!;
    expect(queue.next(title, 'heading')).to.include({ block: 3, index: 0 });
    expect(queue.start(queue.at({ block: 0, offset: 0 })!, 'heading')).to.deep.equal(title);
  });

  it('looks only at what it is asked for in an article of 20,600 blocks', () => {
    const looked = new Set<number>();
    const long = createQueue(
      {
        ...article,
        blocks: Array.from({ length: 20_600 }, (_, i): Block => {
          if (i % 100 === 0) return { kind: 'heading', level: 2, text: `بخش ${i}` };
          return { kind: 'paragraph', text: `این بند ${i} است. پایان بند.` };
        }),
      },
      {
        displayed(block, text) {
          looked.add(block);
          return applyEdits(text, []);
        },
      },
    );
    const middle = long.at({ block: 10_050, offset: 3 })!;
    long.next(middle, 'sentence');
    long.next(middle, 'heading');
    long.start(middle, 'heading');
    long.previous(middle);
    expect(looked.size).to.be.at.most(6);
  });
});

describe('queue: from the ear back to the page', () => {
  /** A repair that puts a space after each full stop and takes signs of a soft hyphen away. */
  const repaired = (text: string): Rewrite =>
    applyEdits(
      text,
      [...text.matchAll(/¬|\.(?=\S)/g)].map(({ 0: sign, index }) =>
        sign === '¬'
          ? { from: index, to: index + 1, insert: '' }
          : { from: index + 1, to: index + 1, insert: ' ' },
      ),
    );

  it('counts sentences of the repaired text in offsets of the source', () => {
    const text = 'کودک به خا¬نه رسید.در را باز کرد.';
    const queue = createQueue(
      { ...article, blocks: [{ kind: 'paragraph', text }] },
      { displayed: (_, source) => repaired(source) },
    );
    const sentences = walk(queue).slice(1);
    expect(sentences.map(({ from, to }) => text.slice(from, to))).to.deep.equal([
      'کودک به خا¬نه رسید.',
      'در را باز کرد.',
    ]);
    for (const sentence of sentences)
      expect(queue.at({ block: 0, offset: sentence.from })).to.deep.equal(sentence);
    const [utterance] = queue.utterances(sentences[0]!, words);
    const house = utterance!.text.indexOf('خانه');
    const source = utterance!.map.rangeToSource({ from: house, to: house + 4 });
    expect(text.slice(source.from, source.to)).to.equal('خا¬نه');
  });

  it('cuts long sentences so that the pieces cover the sentence and share nothing', () => {
    const text = `${'در سال ۱۴۰۲ گروهی از مردم، ۲۵٬۳۰۰ نفر، به شهر آمدند و '.repeat(8)}ماندند.`;
    const queue = createQueue({ ...article, blocks: [{ kind: 'paragraph', text }] });
    const sentence = queue.at({ block: 0, offset: 0 })!;
    const pieces = queue.utterances(sentence, words);
    expect(pieces.length).to.be.greaterThan(2);
    expect(pieces[0]!.from).to.equal(sentence.from);
    expect(pieces.at(-1)!.to).to.equal(sentence.to);
    for (const [i, piece] of pieces.entries())
      if (i > 0) expect(piece.from).to.equal(pieces[i - 1]!.to);
  });

  it('refuses a repair of another text', () => {
    const queue = createQueue(article, { displayed: () => applyEdits('دیگر', []) });
    expect(() => queue.at({ block: 0, offset: 0 })).to.throw(RangeError, 'block 0');
  });

  const prose = fc
    .array(
      fc.constantFrom(
        'باد',
        'می‌آید',
        '۱۲:۳۰',
        '۵٪',
        '. ',
        '؟',
        '، ',
        '.',
        '¬',
        ' ',
        '\n',
        'www.x.ir',
        '🙂',
        '«',
        '»',
        'دکتر م.',
        '\ud83d',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('gives true maps for any text', () => {
    fc.assert(
      fc.property(prose, fc.boolean(), fc.boolean(), (text, plain, marked) => {
        const item = { kind: 'item', ordered: true, depth: 0, mark: 'ب', text } as const;
        const queue = createQueue(
          { ...article, blocks: [marked ? item : { kind: 'paragraph', text }] },
          plain ? {} : { displayed: (_, source) => repaired(source) },
        );
        let end = 0;
        for (const sentence of walk(queue).filter(({ block }) => block === 0)) {
          expect(sentence.from).to.be.at.least(end);
          end = sentence.to;
          const utterances = queue.utterances(sentence, words);
          expect(utterances.length).to.be.greaterThan(0);
          for (const utterance of utterances) checkMap(utterance, sentence);
          expect(queue.at({ block: 0, offset: sentence.from })).to.deep.equal(sentence);
        }
        expect(end).to.be.at.most(text.length);
      }),
      { numRuns: 100 },
    );
  });

  function checkMap({ text, map, from, to }: Utterance, sentence: Sentence): void {
    expect([map.sourceLength, map.targetLength]).to.deep.equal([to - from, text.length]);
    expect(from).to.be.within(sentence.from, to);
    expect(to).to.be.at.most(sentence.to);
  }

  it('slices a rewrite anywhere into parts that fit together', () => {
    const rewrites = fc
      .tuple(prose, fc.constantFrom(/.م/gu, /[ ۱]/g, /(?=ا)/g), fc.constantFrom('', 'xy', 'z'))
      .map(([text, pattern, insert]) =>
        then(repaired(text), (middle) =>
          applyEdits(
            middle,
            [...middle.matchAll(pattern)].map(({ 0: old, index }) => ({
              from: index,
              to: index + old.length,
              insert,
            })),
          ),
        ),
      );
    fc.assert(
      fc.property(rewrites, fc.nat(), fc.nat(), (rewrite, a, b) => {
        const length = rewrite.text.length;
        const [first, second] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const cuts = [0, first, second, length];
        for (let i = 1; i < cuts.length; i++) {
          const range = { from: cuts[i - 1]!, to: cuts[i]! };
          const { text, map, from, to } = sliceRewrite(rewrite, range);
          expect(text).to.equal(rewrite.text.slice(range.from, range.to));
          expect([map.sourceLength, map.targetLength]).to.deep.equal([to - from, text.length]);
        }
        const whole = sliceRewrite(rewrite, { from: 0, to: length });
        expect([whole.from, whole.to]).to.deep.equal([0, rewrite.map.sourceLength]);
        expect(whole.map.changes).to.deep.equal(rewrite.map.changes);
      }),
    );
  });
});
