import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { toSpoken, type SpokenOptions } from '../../../src/text/spoken/to-spoken.ts';

const WORDS: SpokenOptions = {
  numbers: 'words',
  english: 'letters',
  emoji: 'skip',
  pronunciations: [],
};

// Pieces of everything that has a rule, put together as no writer would.
const PIECES =
  '۱۲ ۵ 0 007 ۱۴۰۲ 2022 ۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰ / . ، , : - – − + × ÷ = % ٪ $ € ٫ ٬ ( ) [ ] « » # @ _ ! ؟ … ² ¹ ½ ° ′ ″ ~ < > ^ * | & \u200c ZWJ ساعت نتیجه مهر ص ج ه.ش ق.م (ص) (ع) سوره آیهٔ تلفن کد اس اف میلیون دلار تومان درصد دو و BBC iPhone XIV km/h GB kg https://a.ir/b a@b.com photo_1.jpg 👨‍👩‍👧 🇮🇷 ❤️ ي ك ـ ﷼ ﷺ Ⅳ ① α 漢 Ж Москва́ Ελλάδα தமிழ் తెలుగు (北京) (北京؛上海؛شهر) (Москва،Ἀθῆναι) \n \t'
    .replace('ZWJ', '\u200d')
    .split(' ');
const written = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, ' ', ' '), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const options: fc.Arbitrary<SpokenOptions> = fc.record({
  numbers: fc.constantFrom('words', 'digits'),
  english: fc.constantFrom('letters', 'voice'),
  emoji: fc.constantFrom('skip', 'name'),
  pronunciations: fc.constantFrom(
    [],
    [{ written: 'اس', said: 'اِس' }],
    [{ written: '(*', said: '' }],
  ),
});

describe('spoken copy of any text', () => {
  it('has a map whose lengths are those of the texts and whose gaps are unchanged', () => {
    fc.assert(
      fc.property(written, options, (text, manner) => {
        const { text: said, map } = toSpoken(text, manner);
        expect(map.sourceLength).to.equal(text.length);
        expect(map.targetLength).to.equal(said.length);
        let source = 0;
        let target = 0;
        for (const { from, to, length } of [
          ...map.changes,
          { from: text.length, to: text.length, length: 0 },
        ]) {
          expect(said.slice(target, target + from - source)).to.equal(text.slice(source, from));
          target += from - source + length;
          source = to;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('leads every spoken place to a written one and back', () => {
    fc.assert(
      fc.property(written, options, (text, manner) => {
        const { text: said, map } = toSpoken(text, manner);
        for (let at = 0; at < said.length; at++) {
          const range = map.rangeToSource({ from: at, to: at + 1 });
          const back = map.rangeToTarget(range);
          expect(back.from).to.be.at.most(at);
          if (range.to > range.from) expect(back.to).to.be.greaterThan(at);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves only Persian letters, spaces and the signs of a sentence in words', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(toSpoken(text, WORDS).text).to.match(/^[\p{L}\p{M}\u200C\s.,،؛;:؟?!«»()…]*$/u);
        expect(toSpoken(text, WORDS).text.match(/\p{L}/gu)?.join('') ?? '').to.match(
          /^\p{Script=Arabic}*$/u,
        );
      }),
      { numRuns: 600 },
    );
  });

  it('leaves no letter or mark of another script than Persian and Latin to an English voice', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(toSpoken(text, { ...WORDS, english: 'voice' }).text).to.match(
          /^[^\p{L}\p{M}]*(?:[\p{Script=Arabic}\p{Script=Latin}\u064B-\u0655\u0670\u0300-\u036F][^\p{L}\p{M}]*)*$/u,
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('spoken copy of a row without an end', () => {
  it('takes no more than a second', () => {
    const start = performance.now();
    toSpoken('هـ'.repeat(10_000), WORDS);
    expect(performance.now() - start).to.be.below(1000);
  });
});

describe('marks on the written word', () => {
  const sayings: readonly (readonly [text: string, spoken: string, written: string])[] = [
    ['روسیه ۲۳ پهپاد و ۱۸ موشک', 'هجده', '۱۸'],
    ['ساعت ۱۰:۳۰ در تاریخ ۱۴۰۲/۰۵/۱۲ بود', 'مرداد', '۱۴۰۲/۰۵/۱۲'],
    ['سامانه اس – ۴۰۰ آمد', 'چهارصد', '۴۰۰'],
    ['قیمت $۵۰ میلیون شد', 'دلار', '$۵۰ میلیون'],
    ['دمای -۵°C امروز', 'سانتی‌گراد', '°C'],
    ['شبکهٔ BBC گفت', 'بی‌بی‌سی', 'BBC'],
  ];
  for (const [text, spoken, source] of sayings)
    it(`«${spoken}» is «${source}» in «${text}»`, () => {
      const { text: said, map } = toSpoken(text, WORDS);
      const from = said.indexOf(spoken);
      const range = map.rangeToSource({ from, to: from + spoken.length });
      expect(text.slice(range.from, range.to)).to.equal(source);
    });
});
