import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Range } from '../../../src/text/offset-map.ts';
import { sentences } from '../../../src/text/segment/sentences.ts';
import { utterances } from '../../../src/text/segment/utterances.ts';
import { words } from '../../../src/text/segment/words.ts';

const files = import.meta.glob<string>('../../cases/sentences/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const read = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ from, to }) => text.slice(from, to));
const whole = (text: string): Range => ({ from: 0, to: text.length });

/** Text such as people write, and such as no one should: marks, digits, joiners and halves of characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...'. . . ! ؟ … « » ( ) [ ] " “ ” – - : ؛ ، / ۱ ۲۳ 5 م. ق.م دکتر گفت که و او می‌روم رفت است Dr. a.b U.S. https://x.y/ م\u200c \u200c \u200f 😀 👨‍👩‍👧 \ud83d \udc00 ا الف ماده اف.'.split(
          ' ',
        ),
        ' ',
        ' ',
        '\n',
        '\u00a0',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

function checkCover(text: string, ranges: readonly Range[], span = whole(text)): void {
  let end = span.from;
  for (const { from, to } of ranges) {
    expect(from).to.be.at.least(end);
    expect(to).to.be.greaterThan(from).and.at.most(span.to);
    expect(text.slice(end, from).trim()).to.equal('');
    expect(text.slice(from, to).trim()).to.equal(text.slice(from, to));
    end = to;
  }
  expect(text.slice(end, span.to).trim()).to.equal('');
}

function checkWholeCharacters(text: string, ranges: readonly Range[]): void {
  for (const at of ranges.flatMap(({ from, to }) => [from, to]))
    expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))).to
      .be.false;
}

describe('sentences', () => {
  for (const [path, file] of Object.entries(files)) {
    describe(path.replace(/^.*\//, ''), () => {
      for (const line of file.split('\n').filter((each) => each && !each.startsWith('#'))) {
        const text = line.replaceAll('⏎', ' ').replaceAll('⊕', '');
        it(text, () => {
          const expected = line.split(/[⏎⊕]/).map((each) => each.trim());
          expect(read(text, sentences(text))).to.deep.equal(expected);
        });
      }
    });
  }

  it('ends at every line break', () => {
    const text = 'بیتی که\r\nدر دو نیم است\u2028و سه\n\nو چهار.';
    expect(read(text, sentences(text))).to.deep.equal([
      'بیتی که',
      'در دو نیم است',
      'و سه',
      'و چهار.',
    ]);
  });

  it('finds none in nothing', () => {
    expect(sentences('')).to.deep.equal([]);
    expect(sentences(' \n\t ')).to.deep.equal([]);
  });

  it('reads a quotation of many sentences as sentences', () => {
    const sentence = 'هوا سرد است و باد می‌آید.';
    const text = `گفت: «${Array(30).fill(sentence).join(' ')}» و رفت.`;
    expect(sentences(text)).to.have.length(30);
  });

  it('covers any text once, in order, without cutting characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = sentences(text);
        checkCover(text, found);
        checkWholeCharacters(text, found);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the lines around a line', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const text = `${first}\n${second}`;
        expect(read(text, sentences(text))).to.deep.equal([
          ...read(first, sentences(first)),
          ...read(second, sentences(second)),
        ]);
      }),
      // The number of a note at the end of its line.
      { examples: [['می‌روم.۲۳', '.']] },
    );
  });
});

describe('words', () => {
  const cases: readonly [string, string, string][] = [
    ['half-spaces keep a word whole', 'می‌روم، خانه‌هایشان را', 'می‌روم خانه‌هایشان را'],
    ['vowel signs too', 'سفرِ بزرگ، خانهٔ ما', 'سفرِ بزرگ خانهٔ ما'],
    ['grouped numbers', '۱۲٬۳۴۵٫۶ و 12,345.6 و ۱۲،۳۴۵', '۱۲٬۳۴۵٫۶ و 12,345.6 و ۱۲،۳۴۵'],
    ['a list of digits is not a number', '۱،۲،۳', '۱ ۲ ۳'],
    ['dates and times', '۱۴۰۱/۰۹/۲۹ 2022-12-20 ۱۰:۳۰', '۱۴۰۱/۰۹/۲۹ 2022-12-20 ۱۰:۳۰'],
    ['ranges are two', '۱۰-۱۵ ۲۰–۳۰', '۱۰ ۱۵ ۲۰ ۳۰'],
    ['percent', '۱۲٪ یا 5%', '۱۲٪ یا 5%'],
    ['abbreviations', 'ه.ش ق.م. بی.بی.سی.', 'ه.ش ق.م بی.بی.سی'],
    ['a forgotten space', 'کرد.زلنسکی', 'کرد زلنسکی'],
    ['addresses', '(https://a.ir/b?c=d)، x.y@z.com.', 'https://a.ir/b?c=d x.y@z.com'],
    ['no punctuation', '«سلام!» – او… (گفت): «؟»', 'سلام او گفت'],
    ['no bare half-space', '\u200cسلام\u200c \u200c', 'سلام'],
    ['no emoji', '😀 خوب 👍', 'خوب'],
  ];
  for (const [why, text, expected] of cases)
    it(why, () => expect(read(text, words(text)).join(' ')).to.equal(expected));

  it('are in order, begin and end with a letter or digit, and leave no letter out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to } of words(text)) {
          expect(text.slice(end, from)).not.to.match(/[\p{L}\p{N}]/u);
          expect(text.slice(from, to)).to.match(/^[\p{L}\p{N}_]/u);
          expect(text.slice(from, to)).not.to.match(/[\s.،»\u200c]$/u);
          end = to;
        }
        expect(text.slice(end)).not.to.match(/[\p{L}\p{N}]/u);
        checkWholeCharacters(text, words(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('utterances', () => {
  const pieces = (text: string, limit: number): string[] =>
    read(text, utterances(text, whole(text), limit));

  it('leaves a short sentence whole', () => {
    expect(pieces('سلام، خوبی؟', 180)).to.deep.equal(['سلام، خوبی؟']);
  });

  it('cuts behind a clause', () => {
    expect(pieces('باران که آمد همه رفتند؛ من ماندم و چراغ خاموش', 30)).to.deep.equal([
      'باران که آمد همه رفتند؛',
      'من ماندم و چراغ خاموش',
    ]);
  });

  it('cuts before a conjunction when there is no clause mark', () => {
    expect(pieces('مرد از کوچه گذشت و زن از پنجره نگاه کرد', 30)).to.deep.equal([
      'مرد از کوچه گذشت',
      'و زن از پنجره نگاه کرد',
    ]);
  });

  it('keeps numbers, dates and initials together', () => {
    const kept = [
      '۲۹ آذر ۱۴۰۱',
      'هزار و چهارصد و یک',
      '۱۲۳ ۴۵۶ ۷۸۹',
      'م. ر. احمدی',
      '۱۲،۳۴۵',
      'اس – ۴۰۰',
    ];
    for (const phrase of kept)
      for (let before = 1; before < 12; before++) {
        const text = `${'واژه '.repeat(before)}${phrase} ${'پایان '.repeat(6)}`.trim();
        expect(pieces(text, 40).some((piece) => piece.includes(phrase))).to.equal(true, text);
      }
  });

  it('cuts an endless word by force, between characters', () => {
    expect(pieces('😀'.repeat(10), 7)).to.deep.equal(['😀😀😀', '😀😀😀', '😀😀😀', '😀']);
  });

  it('refuses a limit no character fits', () => {
    expect(() => utterances('سلام', { from: 0, to: 4 }, 1)).to.throw(RangeError);
    expect(() => utterances('سلام', { from: 0, to: 4 }, NaN)).to.throw(RangeError);
  });

  it('cover the sentence within the limit, cutting words only when they are too long', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, limit) => {
        for (const sentence of sentences(text)) {
          const found = utterances(text, sentence, limit);
          checkCover(text, found, sentence);
          checkWholeCharacters(text, found);
          found.forEach(({ from, to }, i) => {
            expect(to - from).to.be.at.most(limit);
            const next = found[i + 1];
            if (!next || next.from > to || /[،؛]/.test(text[to - 1]!)) return;
            expect(/\S*$/.exec(text.slice(from, to))![0].length).to.equal(to - from);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the work of segmenting', () => {
  /** What a task costs in calls and in characters copied: the same on every machine. */
  function stepsOf(task: () => void): number {
    let steps = 0;
    const { exec, test } = RegExp.prototype;
    const { slice } = String.prototype;
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      steps++;
      return exec.call(this, text);
    };
    RegExp.prototype.test = function (this: RegExp, text: string) {
      steps++;
      return test.call(this, text);
    };
    String.prototype.slice = function (this: string, from?: number, to?: number) {
      const copy = slice.call(this, from, to);
      steps += 1 + copy.length;
      return copy;
    };
    try {
      task();
    } finally {
      Object.assign(RegExp.prototype, { exec, test });
      String.prototype.slice = slice;
    }
    return steps;
  }

  const units = [
    'a',
    'a.',
    '۱. ',
    '« ',
    '.» ',
    '(ا.) ',
    '«ا. ب.» و ',
    '. ',
    '…',
    ' ',
    'رفت: ',
    '۱-',
    'م\u200c',
    '😀',
    'https://',
    '؟ –',
  ];
  for (const unit of units)
    it(`grows with the text, not faster: ${JSON.stringify(unit)}`, () => {
      const cost = (count: number): number =>
        stepsOf(() => {
          const text = unit.repeat(count);
          sentences(text);
          words(text);
          utterances(text, whole(text));
        });
      expect(cost(8000)).to.be.at.most(4.2 * cost(2000) + 4000);
    });
});
