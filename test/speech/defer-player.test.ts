import { expect } from '@esm-bundle/chai';
import { deferPlayer } from '../../src/speech/defer-player.ts';
import { createPlayer, type Player } from '../../src/speech/player.ts';
import { FakeEngine, fakeVoice } from '../support/fake-engine.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';
import { garden } from '../support/test-app.ts';

describe('a player whose code is still on its way', () => {
  let leaving: AbortController;
  let clock: ManualClock;
  let engine: FakeEngine;
  let arrive: (player: Player) => void;
  let fail: (reason: Error) => void;
  let fetched: number;
  let unlocked: number;
  let player: Player;

  beforeEach(() => {
    leaving = new AbortController();
    clock = new ManualClock();
    engine = new FakeEngine('web-speech', clock, [fakeVoice('web-speech:fa')]);
    fetched = unlocked = 0;
    ({ player } = deferPlayer({
      fetch: () => {
        fetched++;
        return new Promise((resolve, reject) => {
          arrive = resolve;
          fail = reject;
        });
      },
      unlock: () => unlocked++,
      signal: leaving.signal,
    }));
  });
  afterEach(() => leaving.abort());

  const come = async (): Promise<void> => {
    arrive(createPlayer({ engines: [engine], clock, signal: leaving.signal }));
    await settle();
  };

  it('shows the place of an article without asking for anything', () => {
    player.load(garden, { block: 1, offset: 21 });
    expect(player.store.snapshot).to.include({ status: 'ready' });
    expect(player.store.snapshot.place).to.include({ block: 1, from: 21 });
    expect(player.voices()).to.deep.equal([]);
    expect(player.spoken()).to.deep.equal([]);
    expect([fetched, unlocked]).to.deep.equal([0, 0]);
  });

  it('makes sound possible in the task of the tap, and speaks when it is there', async () => {
    player.load(garden);
    player.setRate(2);
    player.playFrom({ block: 1, offset: 21 });
    expect([fetched, unlocked]).to.deep.equal([1, 1]);
    expect(player.store.snapshot.status).to.equal('loading');
    await come();
    await clock.advance(150);
    expect(engine.said.map(({ text }) => text)).to.deep.equal(['بعد نهال‌های انار را کاشت.']);
    expect(player.store.snapshot).to.include({ status: 'speaking', rate: 2 });
    player.pause();
    expect(player.store.snapshot.status).to.equal('paused');
  });

  for (const hush of ['pause', 'toggle'] as const)
    it(`${hush} takes a sound back that has not come, but not the place`, async () => {
      player.load(garden);
      player.playFrom({ block: 1, offset: 21 });
      player[hush]();
      expect(player.store.snapshot.status).to.equal('ready');
      await come();
      await clock.advance(150);
      expect(engine.said).to.deep.equal([]);
      expect(player.store.snapshot.place).to.include({ block: 1, from: 21 });
    });

  it('says that it could not come, and asks again at the next tap', async () => {
    player.load(garden);
    player.play();
    fail(new Error('no network'));
    await settle();
    expect(player.store.snapshot).to.include({ status: 'failed', fault: 'voice-unreached' });
    player.play();
    expect(fetched).to.equal(2);
    await come();
    await clock.advance(150);
    expect(engine.said.map(({ text }) => text)).to.deep.equal([garden.title]);
  });
});
