import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { createEzafe, type Ezafe } from '../../../src/text/ezafe/tag-ezafe.ts';
import { ezafeMarks } from '../../../src/text/ezafe/ezafe-marks.ts';
import { ezafeSpots } from '../../../src/text/ezafe/ezafe-spots.ts';
import { readHomographs } from '../../../src/text/ezafe/homographs.ts';
import { markEzafe } from '../../../src/text/ezafe/mark-ezafe.ts';
import { plainWord } from '../../../src/text/ezafe/plain-word.ts';
import { PHONEMES_END, PHONEMES_START } from '../../../src/text/ezafe/phonemes.ts';
import { unpack } from '../../../src/base/unpack.ts';
import weightsUrl from '../../../src/text/ezafe/ezafe.bin?url';
import homographsRead from '../../cases/homographs/read.tsv?raw';
import homographSentences from '../../cases/homographs/sentences.tsv?raw';
import homographsSilent from '../../cases/homographs/silent.tsv?raw';
import marks from '../../cases/ezafe/marks.tsv?raw';
import tags from '../../cases/ezafe/tags.tsv?raw';

const rows = (file: string): string[][] =>
  file
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

let bytes: Uint8Array;
let ezafe: Ezafe;

before(async () => {
  bytes = new Uint8Array(await unpack(await (await fetch(weightsUrl)).arrayBuffer()));
  ezafe = createEzafe(bytes);
});

/** Always says yes, so that only the rules of writing decide. */
const always: Ezafe = {
  scores: (words) => new Float32Array(words.length).fill(9),
  tag: (words) => new Uint8Array(words.length).fill(1),
};

describe('the ezafe tagger', () => {
  for (const [sentence = '', why = ''] of rows(tags))
    it(`tags: ${why}: ${sentence}`, () => {
      const words = sentence.split(' ').map((token) => token.replace(/\/e$/, ''));
      const tagged = ezafe.tag(words);
      expect(words.map((word, i) => (tagged[i] ? `${word}/e` : word)).join(' ')).to.equal(sentence);
    });

  it('gives one tag a word, 0 or 1, whatever the words', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('کتاب', 'خانهٔ', 'علی', '.', '،', '', ' ', '\u200c', 'می‌رود', '۱۲', 'BBC'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const tagged = ezafe.tag(words);
        expect(tagged.length).to.equal(words.length);
        expect([...tagged].every((tag) => tag === 0 || tag === 1)).to.equal(true);
      }),
    );
  });

  it('does not mind punctuation glued to words', () => {
    const apart = 'کتاب خوب علی ، برادر من ، گم شد .'.split(' ');
    const glued = 'کتاب خوب علی، برادر من، گم شد.'.split(' ');
    const tagged = ezafe.tag(apart);
    const withoutStops = [...tagged].filter((_, i) => !/^[،.]$/.test(apart[i]!));
    expect([...ezafe.tag(glued)]).to.deep.equal(withoutStops);
  });

  it('obeys the reader, the one who names the next word first', () => {
    const words = ['خانه', 'علی', 'و', 'خانه', 'بزرگ'];
    const tagged = ezafe.tag(words, [
      { word: 'خانه', ezafe: false },
      { word: 'خانه', next: 'علي', ezafe: true },
    ]);
    expect([tagged[0], tagged[3]]).to.deep.equal([1, 0]);
  });

  it('obeys at the end of a text only what was told there', () => {
    const corrections = [{ word: 'خانه', next: '', ezafe: true }];
    const words = 'خانه و خانه'.split(' ');
    expect([...ezafe.tag(words, corrections)]).to.deep.equal([0, 0, 1]);
  });

  it('refuses bytes that are not its weights', () => {
    expect(() => createEzafe(new Uint8Array(20))).to.throw(RangeError);
    expect(() => createEzafe(bytes.subarray(0, bytes.length - 5))).to.throw(RangeError);
  });

  it('has weights of at most 100 KB gzipped', async () => {
    const packed = new Blob([bytes as BlobPart])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const { byteLength } = await new Response(packed).arrayBuffer();
    expect(byteLength).to.be.within(1000, 100_000);
  });
});

describe('marked ezafe', () => {
  const shown = (text: string): string =>
    text.replaceAll(PHONEMES_START, '[').replaceAll(PHONEMES_END, ']');

  for (const [text = '', marked, why = ''] of rows(marks))
    it(`writes: ${why}: ${text}`, () => {
      expect(shown(markEzafe(always)(text).text)).to.equal(marked);
    });

  it('has an exact map, and no phonemes that came with the text', () => {
    const piece = fc.constantFrom(
      ...'کتاب علی خانه حکومت مرد کند است . ، « » راه‌های پای خانه‌ی ۱۲ BBC \uE000 \uE001 ِ'.split(
        ' ',
      ),
      ' ',
      '\u200c',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(' ')),
      fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (source, sure) => {
        const { text: said, map } = markEzafe(sure ? always : ezafe)(source);
        expect(map.sourceLength).to.equal(source.length);
        expect(map.targetLength).to.equal(said.length);
        let from = 0;
        for (const change of [...map.changes, { from: source.length, to: source.length }]) {
          const kept = source.slice(from, change.from);
          const at = map.toTarget(from, 'end');
          expect(said.slice(at, at + kept.length)).to.equal(kept);
          from = change.to;
        }
        const opened = said.split(PHONEMES_START).length;
        expect(opened).to.equal(said.split(PHONEMES_END).length);
        expect(opened - 1).to.be.at.most(map.changes.length);
      }),
    );
  });

  it('shows the same signs over the text, right after their words', () => {
    const text = 'کتابِ خوب، خانه بزرگ، راه دور';
    const found = ezafeMarks(always, text).map(({ at, sign }) => [text.slice(0, at), sign]);
    expect(found).to.deep.equal([
      ['کتابِ خوب، خانه', '\u0654'],
      ['کتابِ خوب، خانه بزرگ، راه', '\u0650'],
    ]);
  });
});

describe('homographs', () => {
  const readings = (text: string, own: string[] = []): Map<string, string> =>
    new Map(
      readHomographs(text, ezafeSpots(ezafe, text), new Set(own)).map(({ from, to, say }) => [
        plainWord(text.slice(from, to)),
        say,
      ]),
    );

  for (const [text = '', word = '', say = ''] of rows(homographsRead))
    it(`reads ${word}: ${text}`, () => {
      expect([say, `${say}e`, `${say}je`]).to.include(readings(text).get(word));
    });

  for (const [text = '', word = ''] of rows(homographsSilent))
    it(`leaves ${word}: ${text}`, () => {
      expect(readings(text).has(word)).to.equal(false);
    });

  it('is right when it speaks up: at least 95 of 100 firings over sentences of all readings, half of them traps', () => {
    const fired = rows(homographSentences).flatMap(([text = '', word = '', say = '']) => {
      const found = readings(text).get(word);
      return found === undefined
        ? []
        : [{ text, right: found.replace(/j?e$/, '') === say.replace(/j?e$/, '') }];
    });
    const wrong = fired.filter(({ right }) => !right).map(({ text }) => text);
    expect(fired.length).to.be.above(280);
    expect(wrong.length / fired.length, wrong.join('\n')).to.be.below(0.05);
  });

  it('leaves what the reader has pronounced', () => {
    expect(readings('در نود سالگی مرد.', ['مرد']).size).to.equal(0);
  });

  it('gives a reading the ezafe that the reader has told, whatever its rule says', () => {
    const said = (ezafeTold?: boolean): string | undefined =>
      readHomographs(
        'مهر تأیید خورد.',
        [],
        new Set(),
        ezafeTold === undefined ? [] : [{ word: 'مهر', ezafe: ezafeTold }],
      )[0]?.say;
    expect([said(), said(false), said(true)]).to.deep.equal(["m'ohRe", "m'ohR", "m'ohRe"]);
  });
});
