import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { createRepair, keep } from '../../../src/text/repair/repair.ts';
import { RULES } from '../../../src/text/repair/rule.ts';
import { loadRepairer } from './load-repairer.ts';

const repairer = await loadRepairer();

const WORDS =
  'می نمی رود میرود کتابها کتاب ها نامهای رئیسجمهور خانه ای علي كتاب سلام اس – ۴۰۰ ( ) « » " ، . ؟ ! : - . . ' +
  'کرد.زلنسکی گفت:برو ٤٥ شدهاست شده است آن ها آنها بزرگترین یکشنبه www.a.ir/می_رود a@b.ir `x` <b> # @ _ / * بِسْمِ ۀ ە ﻻ ' +
  'مدرسةهای حياة خانهء ة ء او.او رفت.او سالهای ۱۲ بیای , ? "سلام" ="سلام" م.امید كتاب.pdf C:\\كتاب گرةها هاهای';
const SIGNS = [
  '\u200c',
  '\u200f',
  '\u00ad',
  '¬',
  '\ufeff',
  '\u00a0',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '&nbsp;',
  '\ud800',
  'ً',
  'ٔ',
  '\u0640',
];

/** Persian words, signs and rubbish, glued by spaces, half-spaces or nothing. */
const persian = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
        { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      fc.constantFrom(' ', ' ', ' ', '', '\u200c'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));
const anything = fc.oneof(persian, fc.string({ unit: 'binary' }));
const mode = fc.constantFrom('auto', 'full', 'careful');

describe('repair', () => {
  it('leaves a repaired text as it is', () => {
    fc.assert(
      fc.property(anything, mode, (text, mode) => {
        const once = repairer.repair(text, { mode }).text;
        expect(repairer.repair(once, { mode }).text).to.equal(once);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every line in its place', () => {
    const breaks = /\r\n|[\n\r\u2028\u2029]/g;
    fc.assert(
      fc.property(anything, mode, (text, mode) => {
        expect(repairer.repair(text, { mode }).text.match(breaks)).to.eql(text.match(breaks));
      }),
    );
  });

  it('maps to the repaired text and back', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { text, map } = repairer.repair(source, { mode: 'full' });
        expect(map.sourceLength).to.equal(source.length);
        expect(map.targetLength).to.equal(text.length);
        let from = 0;
        for (const change of [...map.changes, { from: source.length, to: source.length }]) {
          for (let offset = from + 1; offset < change.from; offset++) {
            const target = map.toTarget(offset);
            expect(text[target]).to.equal(source[offset]);
            expect(map.toSource(target)).to.equal(offset);
          }
          from = change.to;
        }
      }),
    );
  });

  it('names each change so that it can be undone alone', () => {
    fc.assert(
      fc.property(persian, fc.nat(), (source, pick) => {
        const repair = repairer.repair(source, { mode: 'full' });
        for (const { from, to, before, after } of repair.changes) {
          expect(before).to.equal(source.slice(from, to));
          expect(after).to.not.equal(before);
        }
        expect(keep(source, repair.changes).text).to.equal(repair.text);
        expect(keep(source, []).text).to.equal(source);
        const undone = repair.changes[pick % Math.max(1, repair.changes.length)];
        const rest = keep(
          source,
          repair.changes.filter((change) => change !== undone),
        );
        if (undone) expect(rest.text).to.include(undone.before);
      }),
    );
  });

  it('mends blocks as it mends their document', () => {
    const blocks = ['او هر روز میرود و میآید.', 'کتابهای تازه رسیدهاند.', 'علي آمد.'];
    const profile = repairer.survey(blocks);
    const mended = blocks.map(
      (text) => repairer.repairBlock({ text, isVerse: false }, profile).text,
    );
    expect(mended).to.eql(['او هر روز می‌رود و می‌آید.', 'کتاب‌های تازه رسیده‌اند.', 'علی آمد.']);
    expect(mended.join('\n')).to.equal(repairer.repair(blocks.join('\n')).text);
  });

  it('names the rule of a change, and can do without it', () => {
    const text = 'او میرود, علي می آید.سپس «كتاب» را می\u00adخواند';
    const all = repairer.repair(text, { mode: 'full' });
    expect(RULES.filter((rule) => all.changes.some((change) => change.rule === rule))).to.eql(
      RULES,
    );
    for (const rule of RULES) {
      const rest = repairer.repair(text, { mode: 'full', without: [rule] });
      expect(rest.changes.some((change) => change.rule === rule)).to.equal(false);
      expect(rest.text).to.not.equal(all.text);
    }
  });

  it('works without data, but for half-spaces', () => {
    expect(createRepair().repair('علي ميرود .', { mode: 'full' }).text).to.equal('علی میرود.');
  });

  it('refuses data that is none', () => {
    const none = new Uint8Array(8);
    expect(() => createRepair({ joined: none, spaced: none })).to.throw(RangeError);
  });

  it('follows the document in twins, or the reader', () => {
    const split = 'آن‌ها آمدند. آن‌ها رفتند. آن‌ها می‌دانند. آن‌ها می‌خواهند. آنها نشستند.';
    expect(repairer.repair(split).text).to.equal(split.replace('آنها', 'آن‌ها'));
    const joined = 'آنها آمدند و آنها میروند و آن ها میمانند.';
    expect(repairer.repair(joined, { twins: { pronoun: 'joined' } }).text).to.equal(
      'آنها آمدند و آنها می‌روند و آنها می‌مانند.',
    );
    expect(repairer.repair(joined, { twins: { pronoun: 'split' } }).text).to.equal(
      'آن‌ها آمدند و آن‌ها می‌روند و آن‌ها می‌مانند.',
    );
  });

  it('mends what a hand leaves out now and then in texts of its own', () => {
    const right = [
      'او هر صبح می‌رود و همسایه‌ها را می‌بیند که نان می‌خرند و می‌خندند.',
      'نامه‌ای نوشته‌اند و نمی‌دانند که چه کسی آن را می‌خواند.',
      'گفته‌اند که باران می‌آید و رودخانه‌ها پر می‌شوند.',
      'بچه‌ها بازی می‌کنند و مادرشان از پنجره نگاه می‌کند.',
      'سال‌های سختی بود، ولی کسی گله‌ای نمی‌کرد و همه می‌خندیدند.',
      'وقتی می‌رسند، خسته‌اند و چیزی نمی‌گویند و زود می‌خوابند.',
    ];
    // Of each text one in four is lost: half of these became a space.
    let count = 0;
    const written = right.map((text) =>
      text.replaceAll('\u200c', (half) => (++count % 4 ? half : count % 8 ? '' : ' ')),
    );
    expect(written.every((text, i) => text !== right[i])).to.equal(true);
    expect(repairer.repair(written.join('\n')).text.split('\n')).to.eql(right);
  });

  it('leaves twins and quotation marks in what is whole of a damaged document', () => {
    const lost = 'او میرود و کتابهای تازه میخواند و خانهها را میبیند و نمیداند چه میشود.';
    const whole = 'آنها هر روز می‌آیند ، و کتاب‌های "بزرگتر" می‌خوانند.';
    const lines = ['آن‌ها می‌روند. آن‌ها می‌آیند.', whole, lost, lost, lost, lost];
    const mended = repairer.repair(lines.join('\n')).text.split('\n');
    expect(mended[1]).to.equal(whole.replace(' ،', '،'));
    expect(mended[5]).to.match(/^او می‌رود و کتاب‌های تازه می‌خواند/);
  });

  it('mends the damaged half of a document and leaves the other as it is', () => {
    const healthy = [
      'او هر روز به بازار می‌رود و میوه‌های تازه می‌خرد.',
      'بچه‌ها در کوچه بازی می‌کنند و همسایه‌ها از پنجره نگاه می‌کنند.',
      'نویسنده‌ای که می‌شناختم، داستان‌هایش را برای روزنامه‌ها می‌فرستاد.',
      'دانشمندان می‌گویند که یخ‌های قطبی سریع‌تر از همیشه آب می‌شوند.',
    ];
    const lost = [
      'شرکت‌های بزرگ می‌کوشند تا کارخانه‌های خود را به شهرهای کوچک ببرند.',
      'مردم روستا نمی‌دانستند که جاده‌های تازه از کنار خانه‌هایشان می‌گذرد.',
      'رئیس‌جمهور گفت که برنامه‌های دولت آماده شده‌اند و اجرا می‌شوند.',
      'گزارش‌ها نشان می‌دهند که قیمت‌ها بالا رفته‌اند و نمی‌افتند.',
    ];
    const damaged = lost.map((line) => line.replaceAll('\u200c', ''));
    const mended = [...healthy, ...lost].join('\n');
    expect(repairer.repair([...healthy, ...damaged].join('\n')).text).to.equal(mended);
    const mixed = healthy.flatMap((line, i) => [line, damaged[i]!]);
    const whole = healthy.flatMap((line, i) => [line, lost[i]!]);
    expect(repairer.repair(mixed.join('\n')).text).to.equal(whole.join('\n'));
  });

  it('mends one damaged paragraph of a healthy document, unless asked to be careful', () => {
    const healthy = Array.from(
      { length: 10 },
      (_, i) => `روز ${i}: او به خانه می‌رفت و برگ‌های تازه را می‌دید و نمی‌گفت چه شده‌است.`,
    );
    const lost = 'مردم می‌گفتند که برنامه‌های تازه آماده شده‌اند و می‌توانند آن‌ها را ببینند.';
    const damaged = lost.replaceAll('\u200c', '');
    const [, ...mended] = repairer.repair([...healthy, damaged].join('\n')).text.split('\n');
    expect(mended.at(-1)?.replace('آنها', 'آن‌ها')).to.equal(lost);
    expect(mended.slice(0, -1)).to.eql(healthy.slice(1));
    const parted = lost.replaceAll('\u200c', ' ');
    expect(
      repairer
        .repair([...healthy, parted].join('\n'))
        .text.split('\n')
        .at(-1),
    ).to.equal(lost);
    const careful = repairer.repair([...healthy, damaged].join('\n'), { mode: 'careful' });
    expect(careful.changes).to.eql([]);
  });

  it('leaves plurals to the blocks that kept their half-spaces where others lost theirs', () => {
    const lines = [
      'بچه‌ها می‌دوند و کتابها را می‌خوانند.',
      'پسرها میدوند و میخندند و میروند.',
      'او می‌گوید که گلها نمی‌رویند.',
      'او میگوید که میرود و برنمیگردد.',
    ].join('\n');
    expect(repairer.repair(lines).text).to.equal(
      [
        'بچه‌ها می‌دوند و کتابها را می‌خوانند.',
        'پسرها می‌دوند و می‌خندند و می‌روند.',
        'او می‌گوید که گلها نمی‌رویند.',
        'او می‌گوید که می‌رود و برنمی‌گردد.',
      ].join('\n'),
    );
    expect(repairer.repair(lines, { twins: { plural: 'split' } }).text).to.contain('کتاب‌ها');
  });

  it('leaves plurals to a writer who joins them and lost nothing else', () => {
    const joined =
      'کتابها را می‌خواند. خوابها را می‌دید. شبها می‌نوشت و می‌گفت که باغها می‌مانند و رفته‌اند.';
    expect(repairer.repair(joined).text).to.equal(joined);
  });

  it('mends an affix that stands alone among words that lost their half-spaces', () => {
    const joined = Array.from({ length: 10 }, () => 'او میرود و کتابهای تازه میخواند.');
    const text = [...joined, 'بچه ها کتاب ها را ورق می زنند.'].join('\n');
    expect(repairer.repair(text).text).to.match(/\nبچه‌ها کتاب‌ها را ورق می‌زنند\.$/);
  });

  it('mends the letters of a block of verse and nothing else', () => {
    const text = 'كتاب دل ميخوانم ،باز\u200fمي‌‌گويم';
    const profile = repairer.survey([text], { mode: 'full' });
    const mended = repairer.repairBlock({ text, isVerse: true }, profile).text;
    expect(mended).to.equal('کتاب دل میخوانم ،بازمی‌گویم');
  });

  it('leaves fenced code and verse', () => {
    const text =
      '```\nكتاب میرود\n```\nاو میرود\nبرو ای گدای مسکین در خانه علی زن\tکه نگین پادشاهی دهد از کرم گدا را';
    expect(repairer.repair(text, { mode: 'full' }).text).to.equal(
      text.replace('او میرود', 'او می‌رود'),
    );
  });
});
