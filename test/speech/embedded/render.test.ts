import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { connect, type Channel } from '../../../src/base/channel.ts';
import { EmbeddedAssets } from '../../../src/speech/engines/embedded-assets.ts';
import type { Rendering, SpeakerCalls } from '../../../src/speech/worker/protocol.ts';
import { words } from '../../../src/speech/worker/words.ts';
import workerUrl from '../../../src/speech/worker/synthesize.ts?worker&url';

const never = new AbortController().signal;

/** Sentences with all that has tripped an engine: half-spaces, digits, Latin, markup, phonemes, emoji. */
const HARD = [
  'کتاب‌های تازه را نمی‌خواهم.',
  'در سال ۱۳۹۸ از ۱۲٬۳۴۵ نفر ۷ نفر ماندند و ۲٫۵ درصد رفتند.',
  'شرکت Open Source Initiative و NATO/EU بیانیه دادند.',
  'اگر a<b & c>d باشد [[kerm]] را بخوان؛ [[[سه]]] بار.',
  'خانواده 👩‍👩‍👧‍👦 و پرچم 🇮🇷 و قلب ❤️‍🔥 آمدند.',
  '«نقل» (پرانتز) – خط تیره — و سه نقطه… همین!',
  '<speak><voice xml:lang="de">سلام</voice></speak> &amp; &#1705;',
  'دل‌آرا گفت:«بیا»و رفت.',
];

describe('the worker of the embedded voice', function () {
  this.timeout(60_000);
  let life: AbortController;
  let channel: Channel<SpeakerCalls>;
  const render = (text: string, pitch = 1): Promise<Rendering> =>
    channel.call('render', { text, pitch }, never);

  before(async () => {
    life = new AbortController();
    const worker = new Worker(workerUrl, { type: 'module' });
    life.signal.addEventListener('abort', () => worker.terminate());
    channel = connect<SpeakerCalls>(worker, life.signal);
    const request = await new EmbeddedAssets().take(never);
    await channel.call('load', request, never, [request.data]);
  });
  after(() => life.abort());

  it('makes sound of a length that fits the text', async () => {
    const { pcm, sampleRate } = await render('باران آرام بر بام می‌بارید.');
    expect(sampleRate).to.equal(22_050);
    const seconds = pcm.length / sampleRate;
    expect(seconds).to.be.within(1.2, 4);
    expect(loudness(pcm)).to.be.above(500);
  });

  it('marks every written word, in order and within the sound', async () => {
    for (const text of HARD) {
      const { words: timed, pcm, sampleRate } = await render(text);
      expect(timed.map(({ from, to }) => text.slice(from, to))).to.deep.equal(
        words(text).map(({ from, to }) => text.slice(from, to)),
        text,
      );
      expectInOrder(timed, text, (pcm.length / sampleRate) * 1000);
    }
  });

  it('knows what a word is', () => {
    const cases: [string, string[]][] = [
      ['می‌روم، نمی‌آیم', ['می‌روم', 'نمی‌آیم']],
      ['۱۲٬۳۴۵ یا ۲٫۵', ['۱۲٬۳۴۵', 'یا', '۲٫۵']],
      ['«سلام!» (خوش)', ['سلام', 'خوش']],
      ['سفرِ خدمهٔ او', ['سفرِ', 'خدمهٔ', 'او']],
      ['a<b', ['a', 'b']],
      ['… – !', []],
      ["این \uE000k'etA:b-e\uE001 من", ['این', "\uE000k'etA:b-e\uE001", 'من']],
    ];
    for (const [text, expected] of cases)
      expect(words(text).map(({ from, to }) => text.slice(from, to))).to.deep.equal(expected);
  });

  it('says phonemes that the text brings along, and spells none of them out', async () => {
    const [brought, written] = await Promise.all([
      render("\uE000bAr'An\uE001 آمد."),
      render('باران آمد.'),
    ]);
    expect(brought.words.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 8],
      [9, 12],
    ]);
    const seconds = ({ pcm, sampleRate }: Rendering): number => pcm.length / sampleRate;
    expect(seconds(brought) / seconds(written)).to.be.within(0.7, 1.4);
  });

  it('begins words where they begin to sound', async () => {
    // Between the two there is a pause, so that the second word rises out of silence.
    for (const text of ['سلام، پدر.', 'کتاب‌ها: دیوار', '۱۲۳۴؛ باران']) {
      const { pcm, sampleRate, words: timed } = await render(text);
      const [, second] = timed;
      const marked = Math.round((second!.at / 1000) * sampleRate);
      const onset = onsetAfterPause(pcm, sampleRate);
      expect(Math.abs(onset - marked), `${text}: ${onset} and ${marked}`).to.be.below(
        sampleRate * 0.12,
      );
    }
  });

  it('says markup and phoneme names as what they are', async () => {
    const plain = await render('سلام');
    for (const text of ['<break time="9s"/>سلام', '[[salAm_:_:_:]] سلام', '\u0001سلام\u0000']) {
      const { pcm } = await render(text);
      expect(pcm.length / plain.pcm.length).to.be.below(12);
    }
    const named = await render('[[A]]');
    expect(named.words).to.have.length(1);
  });

  it('names a joined emoji once', async () => {
    const alone = await render('👩 آمد');
    const family = await render('👩‍👩‍👧‍👦 آمد');
    expect(family.pcm.length).to.be.below(alone.pcm.length * 1.1);
  });

  it('hears the pitch', async () => {
    const [low, high] = await Promise.all([render('آآآآ', 0.2), render('آآآآ', 1.8)]);
    expect(tone(high)).to.be.above(tone(low) * 1.3);
  });

  it('never runs what was aborted before its turn', async () => {
    const cut = new AbortController();
    const long = HARD.join(' ');
    const before = render(long);
    const dropped = channel.call('render', { text: long, pitch: 1 }, cut.signal);
    const after = render('سلام');
    const outcome = dropped.catch((reason: unknown) => reason);
    cut.abort();
    expect(await outcome).to.equal(cut.signal.reason);
    expect((await before).pcm.length).to.be.above((await after).pcm.length);
  });

  it('never throws, and its marks are always in range', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...HARD.flatMap((text) => text.split(' '))),
      fc.constantFrom(
        '\u200c',
        '\u200d',
        '[[',
        ']]',
        '<',
        '&',
        '\ud83d',
        '\u0001',
        '٪',
        '۱۲۳۴۵۶۷۸۹',
      ),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
    await fc.assert(
      fc.asyncProperty(text, fc.double({ min: -1, max: 3, noNaN: true }), async (text, pitch) => {
        const { words: timed, pcm, sampleRate } = await render(text, pitch);
        expect(timed).to.have.length(words(text).length);
        expectInOrder(timed, text, (pcm.length / sampleRate) * 1000);
      }),
      { numRuns: 50 },
    );
  });
});

function expectInOrder(timed: Rendering['words'], text: string, duration: number): void {
  let end = 0;
  let time = 0;
  for (const { from, to, at } of timed) {
    expect(from, text).to.be.at.least(end);
    expect(to, text).to.be.within(from + 1, text.length);
    expect(at, text).to.be.within(time, duration);
    end = to;
    time = at;
  }
}

function loudness(pcm: Int16Array): number {
  return Math.sqrt(pcm.reduce((sum, value) => sum + value * value, 0) / pcm.length);
}

/** The tone of the middle of a sound, 50 to 200 hertz: where the sound is most like itself one period later. */
function tone({ pcm, sampleRate }: Rendering): number {
  const middle = pcm.subarray(pcm.length / 3, pcm.length / 3 + 4_000);
  const likeness = (lag: number): number =>
    middle.subarray(lag).reduce((sum, value, at) => sum + value * middle[at]!, 0);
  let best = Math.round(sampleRate / 200);
  for (let lag = best; lag < sampleRate / 50; lag++) if (likeness(lag) > likeness(best)) best = lag;
  return sampleRate / best;
}

/** First sample after the longest stretch of silence that has sound on both sides. */
function onsetAfterPause(pcm: Int16Array, sampleRate: number): number {
  const window = Math.round(sampleRate * 0.005);
  const loud: number[] = [];
  for (let at = 0; at + window <= pcm.length; at += window)
    if (loudness(pcm.subarray(at, at + window)) > 150) loud.push(at);
  const gaps = loud.slice(1).map((at, i) => ({ at, gap: at - loud[i]! }));
  return gaps.reduce((a, b) => (b.gap > a.gap ? b : a)).at;
}
