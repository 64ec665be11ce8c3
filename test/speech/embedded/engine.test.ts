import { expect } from '@esm-bundle/chai';
import { systemClock } from '../../../src/base/clock.ts';
import { Fault } from '../../../src/base/fault.ts';
import type { Mark, Utterance } from '../../../src/speech/engine.ts';
import { embeddedAssets } from '../../../src/speech/engines/embedded-assets.ts';
import { embeddedBytes } from '../../../src/speech/engines/embedded-bytes.ts';
import { EmbeddedEngine } from '../../../src/speech/engines/embedded.ts';
import workerUrl from '../../../src/speech/worker/synthesize.ts?worker&url';
import { OffsetMap } from '../../../src/text/offset-map.ts';
import { applyEdits } from '../../../src/text/rewrite.ts';
import { settle } from '../../support/manual-clock.ts';
import { conforms } from '../conformance.ts';
import { Bench } from './bench.ts';

const TEXTS = [
  'نخست نسیمی از کوه رسید.',
  'سپس شاخه‌ها به رقص آمدند.',
  'پرنده‌ای از لانه پر کشید و رفت.',
  'دیگر صدایی در باغ نبود.',
] as const;

const utterances = TEXTS.map((text) => ({
  text,
  block: 0,
  from: 0,
  to: text.length,
  map: OffsetMap.identity(text.length),
}));

describe('with a real worker', function () {
  this.timeout(60_000);
  conforms('embedded', (signal) => Promise.resolve(new Bench(signal)));
});

describe('the embedded voice', function () {
  this.timeout(60_000);
  let bench: Bench;
  let life: AbortController;

  beforeEach(() => {
    life = new AbortController();
    bench = new Bench(life.signal);
  });
  afterEach(() => life.abort());

  const delivery = (more = {}) => ({ voice: bench.voice, rate: 1, pitch: 1, ...more });

  /** Speaks the first `count`, each as soon as the one before has ended, as a player does. */
  function read(list: readonly Utterance[], { count = list.length, rate = 1 } = {}) {
    const how = delivery({ rate });
    const outcome = { marks: [] as [string, Mark][], ended: 0, fault: undefined as unknown };
    const run = async (): Promise<void> => {
      for (const [i, utterance] of list.slice(0, count).entries()) {
        for await (const mark of bench.engine.speak(utterance, how, life.signal)) {
          outcome.marks.push([utterance.text, mark]);
          if (mark.kind === 'start') bench.engine.prepare(list.slice(i + 1), how);
        }
        outcome.ended++;
      }
    };
    run().catch((fault: unknown) => (outcome.fault = fault));
    return outcome;
  }

  async function until(done: () => boolean, ms = 60_000): Promise<void> {
    for (let left = ms; left > 0 && !done(); left -= 20) await bench.advance(20);
    expect(done(), 'in time').to.equal(true);
  }

  it('says every sentence once and in order, without asking for sound at each', async () => {
    const outcome = read(utterances);
    await until(() => outcome.ended === TEXTS.length);
    expect(bench.heard()).to.deep.equal(TEXTS);
    // Silence in the tap, the first sentence, and all the others as one track.
    expect(bench.asked()).to.equal(3);
    for (const text of TEXTS) {
      const words = outcome.marks.flatMap(([of, mark]) =>
        of === text && mark.kind === 'word' ? [text.slice(mark.from, mark.to)] : [],
      );
      expect(words).to.deep.equal(text.replace(/[.]/g, '').split(' '));
    }
  });

  it('stops in mid-track when no more is wanted, and goes on from there without new work', async () => {
    const some = read(utterances, { count: 2 });
    await until(() => some.ended === 2);
    await bench.advance(3_000);
    expect(bench.audio.paused).to.equal(true);
    expect(bench.audio.ended).to.equal(false);
    const work = (): number => bench.workers.flatMap(({ rendered }) => rendered).length;
    const before = work();
    const more = read(utterances.slice(2), { count: 1 });
    await until(() => more.ended === 1);
    expect(work()).to.equal(before);
    // On a busy machine the next one begins before the engine hears that it is not wanted.
    expect(bench.heard().slice(0, 3)).to.deep.equal(TEXTS.slice(0, 3));
    expect(bench.heard().length).to.be.below(5);
  });

  it('says what is asked for though other things were prepared', async () => {
    const here = read(utterances.slice(0, 1));
    bench.engine.prepare(utterances.slice(2), delivery());
    await until(() => here.ended === 1);
    expect(bench.heard()).to.deep.equal(TEXTS.slice(0, 1));
  });

  it('changes rate and volume without a break, and pitch not', async () => {
    const outcome = read(utterances.slice(0, 1));
    await until(() => outcome.marks.length > 1);
    const asked = bench.asked();
    expect(bench.engine.retune(delivery({ rate: 3, volume: 0.5 }))).to.equal(true);
    expect([bench.audio.playbackRate, bench.audio.volume]).to.deep.equal([3, 0.5]);
    expect(bench.engine.retune(delivery({ pitch: 1.5 }))).to.equal(false);
    await until(() => outcome.ended === 1);
    expect(bench.asked()).to.equal(asked);
  });

  it('takes a third of the time at rate 3', async () => {
    const spans: number[] = [];
    for (const rate of [1, 3]) {
      const outcome = read(utterances.slice(0, 1), { rate });
      await until(() => outcome.marks.length > 0);
      const began = bench.clock.now();
      await until(() => outcome.ended === 1);
      spans.push(bench.clock.now() - began);
    }
    expect(spans[0]! / spans[1]!).to.be.within(2.7, 3.3);
  });

  it('tells that the browser wants a tap, or that the system took the sound', async () => {
    bench.audio.manner = 'refuses';
    const refused = read(utterances.slice(0, 1));
    await until(() => refused.fault !== undefined);
    bench.audio.manner = 'plays';
    const taken = read(utterances.slice(0, 1));
    await until(() => taken.marks.length > 0);
    bench.audio.pause();
    await until(() => taken.fault !== undefined);
    expect([refused.fault, taken.fault].map(codeOf)).to.deep.equal([
      'voice-blocked',
      'voice-blocked',
    ]);
  });

  it('ends its worker when idle and starts another when needed', async () => {
    const first = read(utterances.slice(0, 1));
    await until(() => first.ended === 1);
    await bench.advance(70_000);
    const second = read(utterances.slice(1, 2));
    await until(() => second.ended === 1);
    expect(bench.workers).to.have.length(2);
    expect(bench.heard()).to.deep.equal(TEXTS.slice(0, 2));
  });

  it('makes its first sentence but once, with the marks that come meanwhile', async () => {
    let arrived = false;
    bench = new Bench(life.signal, {
      mark: (text) => applyEdits(text, arrived ? [{ from: 4, to: 4, insert: '\u0650' }] : []),
      fetchMarks: async () => {
        await settle();
        arrived = true;
      },
    });
    for (let time = 1; time <= 2; time++) {
      const pause = new AbortController();
      const marks = bench.engine.speak(utterances[0]!, delivery(), pause.signal);
      const sound = (async () => (await marks[Symbol.asyncIterator]().next()).value as Mark)();
      let kind = '';
      void sound.then((mark) => (kind = mark.kind));
      await until(() => kind === 'start');
      pause.abort();
    }
    const made = bench.workers.flatMap(({ rendered }) => rendered.map(({ text }) => text));
    expect(made).to.deep.equal([`${TEXTS[0].slice(0, 4)}\u0650${TEXTS[0].slice(4)}`]);
  });

  it('does not wait for marks that never come', async () => {
    bench = new Bench(life.signal, { fetchMarks: () => new Promise(() => undefined) });
    const outcome = read(utterances.slice(0, 1));
    await until(() => outcome.ended === 1);
    expect(bench.heard()).to.deep.equal(TEXTS.slice(0, 1));
  });

  it('is fetched on request, and says how far it is', async () => {
    await forgetFiles();
    bench = new Bench(life.signal);
    const seen: number[] = [];
    bench.engine.supply.subscribe(({ supply }) => {
      if (supply.status === 'fetching') seen.push(supply.loaded);
    }, life.signal);
    expect(bench.engine.supply.snapshot.supply.status).to.equal('absent');
    await bench.engine.fetchNow(life.signal);
    expect(bench.engine.supply.snapshot.supply.status).to.equal('ready');
    expect(seen).to.deep.equal([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).to.equal(embeddedBytes.arrived);
  });

  it('can be told to stop fetching', async () => {
    const cut = new AbortController();
    const fetching = bench.engine.fetchNow(cut.signal).catch((reason: unknown) => reason);
    cut.abort();
    expect(await fetching).to.equal(cut.signal.reason);
    expect(codeOf(bench.engine.supply.snapshot.supply)).to.equal(undefined);
  });

  it('says that it needs the internet when it is not here', async () => {
    await forgetFiles();
    await offline(async () => {
      const outcome = read(utterances.slice(0, 1));
      await until(() => outcome.fault !== undefined);
      expect(codeOf(outcome.fault)).to.equal('voice-offline');
      expect(bench.engine.supply.snapshot.supply.status).to.equal('failed');
    });
    const again = read(utterances.slice(0, 1));
    await until(() => again.ended === 1);
  });

  it('does not wait until it is kept before it speaks', async () => {
    await forgetFiles();
    const { put } = Cache.prototype;
    const written: (() => void)[] = [];
    Cache.prototype.put = async function (...file) {
      await new Promise<void>((resolve) => written.push(resolve));
      return put.apply(this, file);
    };
    try {
      bench = new Bench(life.signal);
      const outcome = read(utterances.slice(0, 1));
      await until(() => outcome.ended === 1);
      let brought = false;
      const bringing = bench.engine.fetchNow(life.signal).then(() => (brought = true));
      await settle();
      expect(brought).to.equal(false);
      written.forEach((write) => write());
      await bringing;
    } finally {
      Cache.prototype.put = put;
    }
  });

  it('speaks without the internet once it was fetched', async () => {
    await forgetFiles();
    await bench.engine.fetchNow(life.signal);
    bench = new Bench(life.signal);
    await offline(async () => {
      const outcome = read(utterances.slice(0, 1));
      await until(() => outcome.ended === 1);
    });
    expect(bench.heard()).to.deep.equal(TEXTS.slice(0, 1));
    expect(bench.engine.supply.snapshot.supply.status).to.equal('ready');
  });
});

/** As on a device that the voice was never brought to. */
async function forgetFiles(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Where the files of the voice cannot be fetched. */
async function offline(work: () => Promise<void>): Promise<void> {
  const { fetch } = window;
  window.fetch = (input, init) =>
    embeddedAssets.includes(String(input))
      ? Promise.reject(new TypeError('offline'))
      : fetch(input, init);
  try {
    await work();
  } finally {
    window.fetch = fetch;
  }
}

describe('the embedded voice through a real media element', function () {
  this.timeout(60_000);

  it('speaks on from one sentence to the next', async () => {
    const life = new AbortController();
    // Nobody has tapped here, and without a tap only muted video may play.
    const audio = document.createElement('video');
    audio.muted = true;
    const engine = new EmbeddedEngine({
      audio,
      clock: systemClock,
      signal: life.signal,
      startWorker: () => new Worker(workerUrl, { type: 'module' }),
    });
    const delivery = { voice: engine.voices()[0]!, rate: 3, pitch: 1 };
    const kinds: string[] = [];
    for (const [i, utterance] of utterances.slice(0, 3).entries()) {
      for await (const { kind } of engine.speak(utterance, delivery, life.signal)) {
        kinds.push(kind);
        if (kind === 'start') engine.prepare(utterances.slice(i + 1), delivery);
        expect([audio.playbackRate, audio.preservesPitch]).to.deep.equal([3, true]);
      }
    }
    const words = TEXTS.slice(0, 3).map((text) => text.split(' ').map(() => 'word'));
    expect(kinds).to.deep.equal(words.flatMap((list) => ['start', ...list]));
    life.abort();
  });
});

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Fault ? fault.code : undefined;
}
