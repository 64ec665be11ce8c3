import { expect } from '@esm-bundle/chai';
import { Fault } from '../../src/base/fault.ts';
import { keepAwake } from '../../src/speech/engines/keep-awake.ts';
import { connectMediaSession } from '../../src/speech/engines/media-session.ts';
import { webSpeech } from '../../src/speech/engines/web-speech.ts';
import type { Delivery, Engine, Mark, Utterance } from '../../src/speech/engine.ts';
import type { PlayerState } from '../../src/speech/player-state.ts';
import type { Voice } from '../../src/speech/voice.ts';
import { Store } from '../../src/base/store.ts';
import { OffsetMap } from '../../src/text/offset-map.ts';
import { fakeVoice } from '../support/fake-engine.ts';
import { FakeSpeechSynthesis, fakeSpeechHost } from '../support/fake-speech-synthesis.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';

const utter = (text: string): Utterance => ({
  text,
  block: 0,
  from: 0,
  to: text.length,
  map: OffsetMap.identity(text.length),
});

/** Replaces a property of a host object until the signal aborts. */
function pretend<Host extends object>(
  host: Host,
  name: keyof Host & string,
  value: unknown,
  signal: AbortSignal,
): void {
  const own = Object.getOwnPropertyDescriptor(host, name);
  Object.defineProperty(host, name, { configurable: true, value });
  signal.addEventListener('abort', () =>
    own ? Object.defineProperty(host, name, own) : Reflect.deleteProperty(host, name),
  );
}

/** Keeps what it is told, as the browser's own does. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

describe("Web Speech on a real device's vices", () => {
  let clock: ManualClock;
  let synthesis: FakeSpeechSynthesis;
  let life: AbortController;

  beforeEach(() => {
    clock = new ManualClock();
    synthesis = new FakeSpeechSynthesis(clock);
    life = new AbortController();
  });
  afterEach(() => life.abort());

  const open = (): Engine => webSpeech(life.signal, { host: fakeSpeechHost(synthesis), clock });

  /** An engine with one Persian voice. */
  function ready(voice: Partial<SpeechSynthesisVoice> = {}): Engine {
    synthesis.list([voice]);
    return open();
  }

  function listen(engine: Engine, text: string, more: Partial<Delivery> = {}) {
    const marks: Mark[] = [];
    const outcome = { marks, ended: false, fault: undefined as unknown };
    const cut = new AbortController();
    const delivery: Delivery = { voice: engine.voices()[0]!, rate: 1, pitch: 1, ...more };
    void (async () => {
      try {
        for await (const mark of engine.speak(utter(text), delivery, cut.signal)) marks.push(mark);
      } catch (fault) {
        outcome.fault = fault;
      }
      outcome.ended = true;
    })();
    return { outcome, cut };
  }

  describe('its voices', () => {
    it('come late, with an event', async () => {
      const engine = open();
      let changes = 0;
      engine.watch(() => changes++, life.signal);
      expect([engine.voices(), engine.expects!()]).to.deep.equal([[], 'perhaps']);
      await clock.advance(900);
      synthesis.list([{}]);
      expect(engine.voices()).to.have.length(1);
      expect([engine.expects!(), changes]).to.deep.equal(['none', 1]);
    });

    it('come late, without an event', async () => {
      const engine = open();
      await clock.advance(900);
      synthesis.list([{}], { event: false });
      await clock.advance(200);
      expect(engine.voices()).to.have.length(1);
    });

    it('never come, and are not waited for any longer', async () => {
      const engine = open();
      let changes = 0;
      engine.watch(() => changes++, life.signal);
      await clock.advance(2_900);
      expect([engine.expects!(), changes]).to.deep.equal(['perhaps', 0]);
      await clock.advance(200);
      expect([engine.expects!(), changes]).to.deep.equal(['none', 1]);
    });

    it('are likely to come where there were some the last time, and then perhaps', async () => {
      const localStorage = storage();
      const host = { ...fakeSpeechHost(synthesis), localStorage };
      const begin = (): Engine => webSpeech(life.signal, { host, clock });
      synthesis.list([{}]);
      expect(begin().expects!()).to.equal('none');
      synthesis.list([], { event: false });
      const engine = begin();
      let changes = 0;
      engine.watch(() => changes++, life.signal);
      expect(engine.expects!()).to.equal('likely');
      await clock.advance(1_000);
      expect([engine.expects!(), changes]).to.deep.equal(['perhaps', 1]);
      await clock.advance(3_000);
      expect([engine.expects!(), changes]).to.deep.equal(['none', 2]);
      expect(begin().expects!()).to.equal('perhaps');
    });

    it('are not remembered where nothing may be kept', () => {
      const host = {
        ...fakeSpeechHost(synthesis),
        get localStorage(): Storage {
          throw new DOMException('Cookies are blocked', 'SecurityError');
        },
      };
      synthesis.list([{}]);
      expect(webSpeech(life.signal, { host, clock }).voices()).to.have.length(1);
    });

    it('are each there once, among thousands that are foreign or have no language', () => {
      const foreign = Array.from({ length: 13_000 }, (_, i) => ({
        name: `Persian ${i}`,
        lang: ['', 'fa-LATN', 'fat', 'ar-FA', 'FA_LATN', 'x-fa'][i % 6]!,
      }));
      const persian = ['fas_IR', 'per', 'prs-AF', 'FA_ir'].map((lang) => ({ name: 'V', lang }));
      synthesis.list([...foreign, ...persian, ...persian]);
      const found = open().voices();
      expect(found.map(({ language }) => language)).to.deep.equal([
        'fas-IR',
        'per',
        'prs-AF',
        'FA-ir',
      ]);
      expect(new Set(found.map(({ id }) => id)).size).to.equal(4);
    });

    it('come back with the page', () => {
      const engine = ready();
      synthesis.list([{}, { name: 'Persian 2' }], { event: false });
      dispatchEvent(new Event('pageshow'));
      expect(engine.voices()).to.have.length(2);
    });

    it('are Persian only, and say what they are', () => {
      synthesis.list([
        { name: 'Alex', lang: 'en-US' },
        { name: 'Persian (Pinglish)', lang: 'fa-LATN' },
        { name: 'eSpeak Persian', lang: 'fa' },
        { name: 'Dariush', lang: 'fa_IR' },
        { name: 'Microsoft Dilara Online (Natural) - Persian (Iran)', lang: 'fa-IR' },
        { name: 'Remote', lang: 'fa-IR', localService: false },
      ]);
      const seen = open()
        .voices()
        .map(({ name, language, local, pitch, numbers }) => [
          name.split(' ')[0]!,
          language,
          local,
          pitch,
          numbers,
        ]);
      expect(seen).to.deep.equal([
        ['eSpeak', 'fa', true, true, 'digits'],
        ['Dariush', 'fa-IR', true, true, 'words'],
        ['Microsoft', 'fa-IR', false, false, 'words'],
        ['Remote', 'fa-IR', false, true, 'words'],
      ]);
    });

    it('may be hidden on Apple devices: then one is offered, for the reader to choose', () => {
      pretend(navigator, 'vendor', 'Apple Computer, Inc.', life.signal);
      const engine = ready({ name: 'Samantha', lang: 'en-US' });
      expect(engine.voices()).to.have.length(1);
      expect(engine.voices()[0]).to.include({ unlisted: true, language: 'fa-IR' });
      listen(engine, 'سلام.');
      expect(synthesis.asked[0]).to.include({ lang: 'fa-IR', voice: null });
    });

    it('are none in a browser without speech', async () => {
      const engine = webSpeech(life.signal, { host: {}, clock });
      expect([engine.voices(), engine.expects?.() ?? 'none']).to.deep.equal([[], 'none']);
      const { outcome } = listen(engine, 'سلام.', { voice: fakeVoice('web-speech:gone') });
      await settle();
      expect(outcome.fault).to.be.instanceOf(Fault);
    });
  });

  describe('what it asks of the device', () => {
    it('sets language, voice and manner, and leaves no markup in the text', () => {
      const engine = ready({ lang: 'fa_IR' });
      listen(engine, 'الف & ب <ج>', { rate: 2, pitch: 0.5, volume: 0.25 });
      const [asked] = synthesis.asked;
      expect(asked).to.include({ lang: 'fa-IR', rate: 2, pitch: 0.5, volume: 0.25 });
      expect(asked!.voice!.name).to.equal('Persian');
      expect(asked!.text).to.equal('الف   ب  ج ');
    });

    it('speaks in a later task after a cancel, but the very first time at once', async () => {
      const engine = ready();
      const first = listen(engine, 'یک.');
      first.cut.abort();
      const second = listen(engine, 'دو.');
      expect(synthesis.asked).to.have.length(2);
      await clock.advance(100);
      expect(second.outcome.marks).not.to.deep.equal([]);
      second.cut.abort();
      listen(engine, 'سه.');
      expect(synthesis.asked).to.have.length(2);
      await clock.advance(100);
      expect(synthesis.asked.map(({ text }) => text)).to.deep.equal(['یک.', 'دو.', 'سه.']);
    });

    it('goes on to the next sentence without a cancel', async () => {
      const engine = ready();
      listen(engine, 'یک.');
      await clock.advance(2_000);
      listen(engine, 'دو.');
      expect(synthesis.asked).to.have.length(2);
      expect(synthesis.cancels).to.equal(0);
    });

    it('clears what another page left behind', () => {
      const engine = ready();
      synthesis.paused = true;
      synthesis.speak(new (fakeSpeechHost(synthesis).SpeechSynthesisUtterance!)('پیشین') as never);
      listen(engine, 'یک.');
      expect([synthesis.paused, synthesis.cancels]).to.deep.equal([false, 1]);
    });

    it('falls silent with the page, and wants a tap when it comes back', async () => {
      const engine = ready();
      const { outcome } = listen(engine, 'یک جملهٔ دراز.');
      await clock.advance(100);
      dispatchEvent(new Event('pagehide'));
      expect(synthesis.speaking).to.equal(false);
      await settle();
      expect((outcome.fault as Fault).code).to.equal('voice-blocked');
    });
  });

  describe('what it makes of its silence', () => {
    it('says once more what was swallowed', async () => {
      const engine = ready();
      synthesis.manners = (_, turn) => ({ swallows: turn === 1 });
      const { outcome } = listen(engine, 'باران آمد.');
      await clock.advance(5_000);
      expect(synthesis.heard).to.deep.equal(['باران آمد.']);
      expect([outcome.ended, outcome.fault]).to.deep.equal([true, undefined]);
    });

    it('gives up what does not begin twice', async () => {
      const engine = ready();
      synthesis.manners = () => ({ startsAfter: Infinity });
      const { outcome } = listen(engine, 'باران آمد.');
      await clock.advance(10_000);
      expect(synthesis.asked).to.have.length(2);
      expect((outcome.fault as Fault).code).to.equal('voice-stuck');
    });

    it('waits longer for a voice from the internet', async () => {
      const engine = ready({ localService: false });
      synthesis.manners = () => ({ startsAfter: 5_000 });
      const { outcome } = listen(engine, 'باران آمد.');
      await clock.advance(10_000);
      expect(synthesis.asked).to.have.length(1);
      expect([outcome.ended, outcome.fault]).to.deep.equal([true, undefined]);
    });

    it('notices on return that speech was taken away while the page was hidden', async () => {
      const engine = ready();
      const { outcome } = listen(engine, 'باران آمد و رفت و باز آمد.');
      await clock.advance(200);
      synthesis.vanish();
      document.dispatchEvent(new Event('visibilitychange'));
      await clock.advance(400);
      expect((outcome.fault as Fault).code).to.equal('voice-stuck');
    });

    it('asks for no internet voice without the internet', async () => {
      const engine = ready({ localService: false });
      pretend(navigator, 'onLine', false, life.signal);
      const { outcome } = listen(engine, 'باران آمد.');
      await settle();
      expect((outcome.fault as Fault).code).to.equal('voice-offline');
      expect(synthesis.asked).to.deep.equal([]);
    });

    it('says that a voice is gone', async () => {
      const engine = ready();
      const voice = engine.voices()[0]!;
      synthesis.list([{ name: 'Other' }]);
      const { outcome } = listen(engine, 'باران آمد.', { voice });
      await settle();
      expect((outcome.fault as Fault).code).to.equal('voice-lost');
    });

    const codes = [
      ['network', 'voice-offline'],
      ['not-allowed', 'voice-blocked'],
      ['language-unavailable', 'voice-lost'],
      ['synthesis-failed', 'voice-failed'],
      ['interrupted', 'voice-failed'],
      ['audio-busy', 'voice-failed'],
    ] as const;
    for (const [error, code] of codes)
      it(`calls «${error}» ${code}`, async () => {
        const engine = ready();
        synthesis.manners = () => ({ error });
        const { outcome } = listen(engine, 'باران آمد.');
        await clock.advance(500);
        expect((outcome.fault as Fault).code).to.equal(code);
      });
  });

  describe('its words', () => {
    const words = ({ marks }: { marks: readonly Mark[] }, text: string): string[] =>
      marks.flatMap((mark) => (mark.kind === 'word' ? [text.slice(mark.from, mark.to)] : []));

    it('keep their half-spaces, with or without a length', async () => {
      const text = 'کتاب‌ها را می‌خوانند.';
      for (const lengths of [true, false]) {
        const engine = ready();
        synthesis.manners = () => ({ lengths });
        const { outcome } = listen(engine, text);
        await clock.advance(3_000);
        expect(words(outcome, text)).to.deep.equal(['کتاب‌ها', 'را', 'می‌خوانند.']);
      }
    });

    it('do not go back, and are not sentences', async () => {
      const engine = ready();
      synthesis.manners = () => ({ boundaries: false });
      const { outcome } = listen(engine, 'باران آمد.');
      await clock.advance(50);
      const [asked] = synthesis.asked;
      asked!.onboundary!({ name: 'sentence', charIndex: 0, charLength: 10 });
      asked!.onboundary!({ name: 'word', charIndex: 6, charLength: 4 });
      asked!.onboundary!({ name: 'word', charIndex: 0, charLength: 5 });
      asked!.onboundary!({ name: 'word', charIndex: 9_999 });
      await settle();
      expect(words(outcome, 'باران آمد.')).to.deep.equal(['آمد.']);
    });
  });
});

describe('outside the page', () => {
  let life: AbortController;
  beforeEach(() => (life = new AbortController()));
  afterEach(() => life.abort());

  it('keeps the screen on while Web Speech speaks, and takes the lock again on return', async () => {
    const locks: { released: boolean; release(): Promise<void> }[] = [];
    const request = async () => {
      const lock = {
        released: false,
        async release() {
          lock.released = true;
        },
      };
      locks.push(lock);
      return lock;
    };
    pretend(navigator, 'wakeLock', { request }, life.signal);
    pretend(document, 'visibilityState', 'visible', life.signal);
    const store = new Store<PlayerState>({ ...idle, voice: fakeVoice('web-speech:fa') });
    keepAwake(store, life.signal);
    store.patch({ status: 'speaking' });
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(locks).to.have.length(1);
    locks[0]!.released = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(locks).to.have.length(2);
    store.patch({ status: 'paused' });
    expect(locks[1]!.released).to.equal(true);
    store.patch({ status: 'speaking', voice: fakeVoice('embedded:fa') });
    await settle();
    expect(locks).to.have.length(2);
  });

  it('lives without a wake lock, and with one that is refused', async () => {
    const store = new Store<PlayerState>({ ...idle, voice: fakeVoice('web-speech:fa') });
    keepAwake(store, life.signal);
    pretend(navigator, 'wakeLock', undefined, life.signal);
    store.patch({ status: 'speaking' });
    store.patch({ status: 'paused' });
    let asked = 0;
    const request = () => {
      asked++;
      return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    store.patch({ status: 'speaking' });
    await settle();
    store.patch({ status: 'paused' });
    expect(asked).to.equal(1);
  });

  it('tells the system what is read, and obeys its keys', () => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    const session = {
      playbackState: 'none',
      metadata: null as MediaMetadata | null,
      position: undefined as MediaPositionState | undefined,
      setActionHandler(action: string, handler: MediaSessionActionHandler | null) {
        if (action === 'stop') throw new TypeError('not yet known here');
        handlers.set(action, handler);
      },
      setPositionState(position?: MediaPositionState) {
        this.position = position;
      },
    };
    pretend(navigator, 'mediaSession', session, life.signal);
    const calls: string[] = [];
    const call = (name: string) => () => void calls.push(name);
    const connection = new AbortController();
    const show = connectMediaSession(
      {
        play: call('play'),
        pause: call('pause'),
        nextSentence: call('nextSentence'),
        previousSentence: call('previousSentence'),
        nextBlock: call('nextBlock'),
        previousBlock: call('previousBlock'),
      },
      (seconds) => void calls.push(`seekTo ${seconds}`),
      connection.signal,
    );
    show({ title: 'شهر ما', where: 'بند ۳ از ۱۸', position: { at: 90, of: 60 } }, 'playing');
    expect(session.metadata).to.include({ title: 'شهر ما', album: 'بند ۳ از ۱۸' });
    expect([session.playbackState, session.position]).to.deep.equal([
      'playing',
      { duration: 60, position: 60, playbackRate: 1 },
    ]);
    for (const action of ['play', 'pause', 'nexttrack', 'previoustrack', 'seekforward'] as const)
      handlers.get(action)!({ action });
    handlers.get('seekto')!({ action: 'seekto', seekTime: 12 });
    expect(calls).to.deep.equal([
      'play',
      'pause',
      'nextBlock',
      'previousBlock',
      'nextSentence',
      'seekTo 12',
    ]);
    connection.abort();
    expect([session.playbackState, session.metadata]).to.deep.equal(['none', null]);
    expect([...handlers.values()].every((handler) => handler === null)).to.equal(true);
  });

  const idle: PlayerState = {
    status: 'paused',
    place: null,
    byEye: false,
    word: null,
    voice: null as Voice | null,
    reason: 'device',
    rate: 1,
    pitch: 1,
    pace: 'flow',
    fault: null,
    notice: null,
    sleep: null,
    awake: null,
  };
});
