import { expect } from '@esm-bundle/chai';
import { webSpeech } from '../../src/speech/engines/web-speech.ts';
import type { Expectation } from '../../src/speech/engine.ts';
import type { Place } from '../../src/speech/place.ts';
import type { PlayerState } from '../../src/speech/player-state.ts';
import { createPlayer, type Player, type PlayerOptions } from '../../src/speech/player.ts';
import type { Voice } from '../../src/speech/voice.ts';
import type { Article } from '../../src/text/article.ts';
import { unchanged } from '../../src/text/rewrite.ts';
import { FakeEngine, fakeVoice } from '../support/fake-engine.ts';
import { FakeSpeechSynthesis, fakeSpeechHost } from '../support/fake-speech-synthesis.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';

const article: Article = {
  id: 'a',
  title: 'سفر به کوه',
  language: 'fa',
  blocks: [
    { kind: 'paragraph', text: 'صبح زود راه افتادیم. هوا سرد بود. کسی حرف نمی‌زد.' },
    { kind: 'heading', level: 2, text: 'قله' },
    { kind: 'paragraph', text: 'به قله رسیدیم. ابرها زیر پای ما بودند.' },
  ],
};
const SENTENCES = [
  'سفر به کوه',
  'صبح زود راه افتادیم.',
  'هوا سرد بود.',
  'کسی حرف نمی‌زد.',
  'قله',
  'به قله رسیدیم.',
  'ابرها زیر پای ما بودند.',
];

describe('player', () => {
  let clock: ManualClock;
  let life: AbortController;
  let device: FakeEngine;
  let own: FakeEngine;
  let places: Place[];

  beforeEach(() => {
    clock = new ManualClock();
    life = new AbortController();
    device = new FakeEngine('web-speech', clock);
    own = new FakeEngine('embedded', clock);
    places = [];
  });
  afterEach(() => life.abort());

  function open(options: Partial<PlayerOptions> = {}): Player {
    const player = createPlayer({
      engines: [own, device],
      clock,
      signal: life.signal,
      onPlace: (place) => places.push(place),
      ...options,
    });
    player.load(article);
    return player;
  }

  const texts = (engine: FakeEngine): string[] => engine.said.map(({ text }) => text);
  /** What was heard to its end, on both engines, in order of the engines. */
  const heard = (...engines: FakeEngine[]): string[] =>
    engines.flatMap(({ said }) => said.filter(({ ended }) => ended).map(({ text }) => text));
  const status = (player: Player): PlayerState['status'] => player.store.snapshot.status;

  async function until(player: Player, wanted: PlayerState['status']): Promise<void> {
    for (let i = 0; i < 1_000 && status(player) !== wanted; i++) await clock.advance(100);
    expect(status(player)).to.equal(wanted);
  }

  it('reads an article from its title to its end, every sentence once', async () => {
    const player = open();
    player.play();
    await until(player, 'ended');
    expect(heard(device)).to.deep.equal(SENTENCES);
    expect(texts(own)).to.deep.equal([]);
    expect(places.map(({ block }) => block)).to.deep.equal([0, 0, 0, 1, 2, 2]);
    expect(player.store.snapshot.voice).to.deep.equal(device.voices()[0]);
    expect(player.store.snapshot.reason).to.equal('device');
  });

  it('asks for sound in the task of the tap', () => {
    const player = open();
    const taps: (() => void)[] = [
      () => player.play(),
      () => player.playFrom({ block: 2, offset: 0 }),
      () => player.repeat(),
      () => player.pause(),
      () => player.toggle(),
    ];
    const asked = taps.map((tap) => {
      tap();
      return device.said.length;
    });
    expect(asked).to.deep.equal([1, 2, 3, 3, 4]);
  });

  it('shows the word that sounds, in the source', async () => {
    const player = open();
    const words: string[] = [];
    player.store.subscribe(({ word, place }) => {
      if (word && place?.block === 0) words.push(article.blocks[0]!.text.slice(word.from, word.to));
    }, life.signal);
    player.seek({ block: 0, offset: 0 });
    player.play();
    await clock.advance(2_000);
    expect([...new Set(words)].slice(0, 4)).to.deep.equal(['صبح', 'زود', 'راه', 'افتادیم.']);
  });

  it('tells the engine what comes next', async () => {
    const player = open();
    player.play();
    await clock.advance(200);
    expect(device.prepared).to.deep.equal(SENTENCES.slice(1, 5));
  });

  it('pauses at the sentence and goes on from it', async () => {
    const player = open();
    player.playFrom({ block: 0, offset: 25 });
    await clock.advance(300);
    player.pause();
    await clock.advance(5_000);
    expect(status(player)).to.equal('paused');
    player.play();
    await until(player, 'ended');
    expect(heard(device)).to.deep.equal(SENTENCES.slice(2));
    expect(texts(device).filter((text) => text === SENTENCES[2])).to.have.length(2);
  });

  it('says the sentence again at a new rate, or lets the engine change it', async () => {
    const player = open();
    player.play();
    await clock.advance(200);
    player.setRate(2);
    await clock.advance(200);
    expect(device.said.map(({ rate }) => rate)).to.deep.equal([1, 2]);
    device.retuned = [];
    player.setRate(3);
    expect(device.said).to.have.length(2);
    expect(device.retuned.map(({ rate }) => rate)).to.deep.equal([3]);
    await until(player, 'ended');
    expect(heard(device)).to.deep.equal(SENTENCES);
  });

  it('says only where the reader ended up after many jumps', async () => {
    const player = open();
    player.play();
    for (let i = 0; i < 4; i++) player.nextSentence();
    player.previousBlock();
    await until(player, 'ended');
    expect(heard(device)).to.deep.equal(SENTENCES.slice(1));
  });

  it('has no ear for an engine that does not stop', async () => {
    device.behave = () => 'deaf';
    const player = open();
    player.play();
    await clock.advance(200);
    player.playFrom({ block: 2, offset: 0 });
    const before = places.length;
    await clock.advance(300);
    expect(player.store.snapshot.place).to.include({ block: 2, index: 0 });
    expect(places.length).to.equal(before);
    player.pause();
    await clock.advance(10_000);
    expect(status(player)).to.equal('paused');
  });

  it('lives as long as its signal', async () => {
    const player = open();
    player.play();
    await clock.advance(200);
    life.abort();
    await clock.advance(10_000);
    player.play();
    expect(texts(device)).to.have.length(1);
    expect(heard(device)).to.deep.equal([]);
  });

  it('takes commands from its own listeners in turn', async () => {
    const player = open({ onPlace: ({ block }) => block === 1 && player.pause() });
    player.play();
    await until(player, 'paused');
    expect(player.store.snapshot.place).to.include({ block: 1 });
    await clock.advance(5_000);
    expect(heard(device)).to.deep.equal(SENTENCES.slice(0, 4));
  });

  it('reads what is shown, by new rules when they change', async () => {
    const player = open();
    player.playFrom({ block: 0, offset: 0 });
    await clock.advance(200);
    player.refresh({ displayed: (_, text) => unchanged(text), related: true });
    await until(player, 'ended');
    expect(heard(device)).to.deep.equal(SENTENCES.slice(1));
  });

  describe('when a voice fails', () => {
    const faults = [
      ['is silent', 'silent', 'voice-silent'],
      ['is stuck', 'stuck', 'voice-stuck'],
      ['breaks', { fault: 'voice-failed' }, 'voice-failed'],
      ['is offline', { fault: 'voice-offline' }, 'voice-offline'],
    ] as const;
    for (const [what, behaviour, why] of faults)
      it(`goes on with the next at the same sentence, with one notice: it ${what}`, async () => {
        device.behave = ({ block }) => (block === 1 ? behaviour : 'well');
        const player = open();
        const notices = new Set<unknown>();
        player.store.subscribe(({ notice }) => notices.add(notice?.kind ?? null), life.signal);
        player.play();
        await until(player, 'ended');
        expect([...heard(device), ...heard(own)]).to.deep.equal(SENTENCES);
        expect(texts(own)).to.deep.equal(SENTENCES.slice(4));
        expect(player.store.snapshot.notice).to.deep.equal({
          kind: 'voice-fell',
          from: device.voices()[0],
          to: own.voices()[0],
          why,
        });
        expect([...notices]).to.deep.equal([null, 'voice-fell']);
        expect(player.store.snapshot.reason).to.equal('fallen');
      });

    it('does not call a quick voice silent, nor a slow one stuck', async () => {
      for (const rate of [3, 0.5]) {
        device.said.length = 0;
        const player = open({ rate });
        player.play();
        await until(player, 'ended');
        expect(heard(device)).to.deep.equal(SENTENCES);
        expect(player.store.snapshot.notice).to.equal(null);
      }
    });

    it('goes on when a voice disappears in mid-sentence', async () => {
      const player = open();
      player.playFrom({ block: 0, offset: 25 });
      await clock.advance(300);
      device.offer([]);
      await until(player, 'ended');
      expect([heard(device), heard(own)]).to.deep.equal([[], SENTENCES.slice(2)]);
    });

    it('fails when nobody is left, and says why; then tries everyone again', async () => {
      device.behave = own.behave = () => ({ fault: 'voice-failed' });
      const player = open();
      player.play();
      await until(player, 'failed');
      expect(player.store.snapshot.fault).to.equal('voice-failed');
      device.behave = () => 'well';
      player.play();
      await until(player, 'ended');
      expect(heard(device)).to.deep.equal(SENTENCES);
    });

    it('waits for a tap where the browser wants one', async () => {
      device.behave = () => ({ fault: 'voice-blocked' });
      const player = open();
      player.play();
      await until(player, 'paused');
      expect(player.store.snapshot.notice).to.deep.equal({ kind: 'tap-needed' });
      expect(texts(own)).to.deep.equal([]);
    });
  });

  describe('its voice', () => {
    const late = fakeVoice('web-speech:late');
    /** The device lists its voices only when the test says so. */
    function openListing(expected: Expectation): Player {
      device.offer([]);
      device.expected = expected;
      return open();
    }
    function list(...voices: Voice[]): void {
      device.expected = 'none';
      device.offer(voices);
    }

    it('is waited for while the device is still listing, and had one the last time', async () => {
      const player = openListing('likely');
      player.play();
      expect([status(player), player.store.snapshot.reason]).to.deep.equal(['loading', 'pending']);
      list(late);
      await until(player, 'ended');
      expect(heard(device)).to.deep.equal(SENTENCES);
      expect(own.said).to.deep.equal([]);
    });

    it('is the embedded one when the likely one has not come in time', async () => {
      const player = openListing('likely');
      player.play();
      device.expected = 'perhaps';
      device.offer([]);
      await until(player, 'ended');
      expect(heard(own)).to.deep.equal(SENTENCES);
    });

    it('is the embedded one at once where none is likely, and stays so until the next play', async () => {
      const player = openListing('perhaps');
      player.play();
      expect(texts(own)).to.deep.equal([SENTENCES[0]]);
      expect(player.store.snapshot.reason).to.equal('early');
      await until(player, 'speaking');
      list(late);
      await clock.advance(2_000);
      expect(device.said).to.deep.equal([]);
      expect(player.store.snapshot.reason).to.equal('early');
      player.pause();
      player.play();
      await until(player, 'ended');
      expect(device.said.length).to.be.greaterThan(0);
      expect(player.store.snapshot.reason).to.equal('device');
    });

    it("is the device's as soon as it comes while nothing was heard yet", async () => {
      const player = openListing('perhaps');
      player.play();
      list(late);
      await until(player, 'ended');
      expect(heard(device)).to.deep.equal(SENTENCES);
      expect(heard(own)).to.deep.equal([]);
    });

    it('is the embedded one, and said to be for want of another, once the device has listed', async () => {
      const player = openListing('perhaps');
      player.play();
      list(fakeVoice('web-speech:alex', { language: 'en-US' }));
      await until(player, 'ended');
      expect(heard(own)).to.deep.equal(SENTENCES);
      expect(player.store.snapshot.reason).to.equal('embedded');
    });

    it('is the embedded one when the device has none', async () => {
      device.offer([fakeVoice('web-speech:alex', { language: 'en-US' })]);
      const player = open();
      player.play();
      await until(player, 'ended');
      expect(heard(own)).to.deep.equal(SENTENCES);
      expect(player.store.snapshot.reason).to.equal('embedded');
    });

    it('is never a foreign one, and never online unless chosen', async () => {
      own.offer([]);
      device.offer([
        fakeVoice('web-speech:alex', { language: 'en-US' }),
        fakeVoice('web-speech:dilara', { local: false }),
      ]);
      const player = open();
      player.play();
      await settle();
      expect([status(player), player.store.snapshot.reason]).to.deep.equal(['failed', 'unasked']);
      expect(device.said).to.deep.equal([]);
      player.setVoice('web-speech:dilara');
      player.play();
      await until(player, 'ended');
      expect(heard(device)).to.deep.equal(SENTENCES);
    });

    it('changes at the same sentence when the reader chooses another', async () => {
      const player = open();
      player.playFrom({ block: 0, offset: 25 });
      await clock.advance(300);
      player.setVoice('embedded:fa');
      expect(texts(own)).to.deep.equal([SENTENCES[2]]);
      expect(player.store.snapshot.reason).to.equal('chosen');
      player.setVoice(null);
      expect(player.store.snapshot).to.deep.include({ reason: 'device', status: 'loading' });
    });

    it('loses an online choice with the internet', async () => {
      device.offer([fakeVoice('web-speech:dilara', { local: false })]);
      let online = true;
      const player = open({ online: () => online, voice: 'web-speech:dilara' });
      player.play();
      await clock.advance(200);
      online = false;
      device.offer(device.voices());
      expect(player.store.snapshot).to.deep.include({ voice: own.voices()[0], status: 'loading' });
      expect(player.store.snapshot.notice).to.include({ kind: 'voice-fell', why: 'voice-offline' });
      expect(player.store.snapshot.reason).to.equal('chosen-offline');
      online = true;
      device.offer(device.voices());
      expect(player.store.snapshot.voice).to.equal(own.voices()[0]);
      player.pause();
      player.play();
      expect(player.store.snapshot.voice).to.equal(device.voices()[0]);
    });

    it('can be tried without moving', async () => {
      const player = open();
      player.play();
      await clock.advance(200);
      player.tryVoice('این یک نمونه است.', 'embedded:fa');
      expect([status(player), texts(own)]).to.deep.equal(['paused', ['این یک نمونه است.']]);
      await clock.advance(5_000);
      expect([status(player), heard(own)]).to.deep.equal(['paused', ['این یک نمونه است.']]);
      own.behave = () => 'silent';
      player.tryVoice('این یک نمونه است.', 'embedded:fa');
      await clock.advance(5_000);
      expect(player.store.snapshot.notice).to.deep.include({
        kind: 'sample-failed',
        why: 'voice-silent',
      });
    });
  });

  describe('its sleep timer', () => {
    const long: Article = {
      ...article,
      blocks: Array.from({ length: 300 }, () => article.blocks[0]!),
    };

    it('counts down, fades and stops; and knows where the reader was awake', async () => {
      const player = open();
      player.load(long);
      player.playFrom({ block: 1, offset: 0 });
      player.setSleep(1);
      await clock.advance(30_000);
      expect(player.store.snapshot.sleep).to.equal(30_000);
      await clock.advance(20_000);
      expect(device.said.at(-1)!.volume).to.be.lessThan(1);
      await clock.advance(10_000);
      expect(player.store.snapshot).to.deep.include({
        status: 'paused',
        sleep: null,
        awake: { block: 1, offset: 0 },
      });
      expect(player.store.snapshot.place!.block).to.be.greaterThan(1);
      player.playFrom(player.store.snapshot.awake!);
      expect(player.store.snapshot.place).to.include({ block: 1, index: 0 });
      expect(device.said.at(-1)!.volume).to.equal(1);
    });

    it('fades towards the end of the article, and the next time is as loud as ever', async () => {
      const player = open();
      player.load(article);
      player.play();
      player.setSleep('end');
      for (let i = 0; i < 600 && status(player) !== 'ended'; i++) await clock.advance(500);
      expect(status(player)).to.equal('ended');
      const volumes = device.said.map(({ volume }) => volume ?? 1);
      expect(volumes.at(-1)).to.be.lessThan(1);
      expect(volumes).to.deep.equal([...volumes].sort((a, b) => b - a));
      player.play();
      await clock.advance(100);
      expect(device.said.at(-1)!.volume).to.equal(1);
    });

    it('can be taken back', async () => {
      const player = open();
      player.load(long);
      player.play();
      player.setSleep(5);
      player.setSleep(null);
      await clock.advance(600_000);
      expect(status(player)).to.equal('speaking');
    });
  });

  it('reads with Web Speech, and leaves it for the embedded voice when it dies', async () => {
    const synthesis = new FakeSpeechSynthesis(clock);
    const web = webSpeech(life.signal, { host: fakeSpeechHost(synthesis), clock });
    const player = open({ engines: [web, own] });
    player.play();
    await clock.advance(50);
    synthesis.list([{}]);
    synthesis.manners = (_, turn) => (turn > 3 ? { letter: Infinity, boundaries: false } : {});
    await until(player, 'ended');
    expect(synthesis.heard).to.deep.equal([
      ...SENTENCES.slice(0, 3),
      ...[SENTENCES[3], SENTENCES[3]],
    ]);
    expect(heard(own)).to.deep.equal(SENTENCES.slice(3));
    expect(synthesis.speaking).to.equal(false);
  });
});
