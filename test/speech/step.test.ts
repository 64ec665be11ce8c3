import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { FaultCode } from '../../src/base/fault.ts';
import { TITLE } from '../../src/speech/place.ts';
import { SILENCE, type Effect, type Input, type Playback } from '../../src/speech/playback.ts';
import { createQueue } from '../../src/speech/queue.ts';
import { isActive, utteranceAt } from '../../src/speech/say.ts';
import { step } from '../../src/speech/step.ts';
import type { Article } from '../../src/text/article.ts';
import { fakeVoice } from '../support/fake-engine.ts';

const article: Article = {
  id: 'a',
  title: 'گزارش باغ',
  language: 'fa',
  blocks: [
    { kind: 'paragraph', text: 'باغ بزرگ بود. درخت‌ها بلند بودند. کسی آنجا نبود.' },
    { kind: 'heading', level: 2, text: 'رودخانه' },
    { kind: 'paragraph', text: `رود از کنار باغ می‌گذشت. ${'و باز می‌گذشت، '.repeat(20)}تمام.` },
  ],
};
const queue = createQueue(article);
const device = fakeVoice('web-speech:dilara');
const own = fakeVoice('embedded:fa', { numbers: 'digits' });
const BEGINNING = { block: TITLE, offset: 0 };

/** Plays inputs one after the other; answers with the last state and the kinds of all effects. */
function run(inputs: readonly Input[], from: Playback = SILENCE) {
  const effects: Effect[] = [];
  const state = inputs.reduce((before, input) => {
    const next = step(before, input);
    effects.push(...next.effects);
    return next.state;
  }, from);
  return { state, effects, kinds: effects.map(({ kind }) => kind) };
}

const voices: Input = { kind: 'voices', ladder: [device, own], pending: false };
const load: Input = { kind: 'load', queue, place: BEGINNING };
const play: Input = { kind: 'play' };
const finished: Input = { kind: 'finished' };
const start = (now = 0): Input => ({ kind: 'mark', mark: { kind: 'start' }, now });
const move = (unit: 'sentence' | 'block' | 'heading', by: 1 | -1, now = 0): Input => ({
  kind: 'move',
  unit,
  by,
  now,
});
const fault = (code: FaultCode): Input => ({ kind: 'fault', code });
const at = (block: number, offset = 0): Input => ({ kind: 'seek', place: { block, offset } });
const eye = (block: number): Input => ({ kind: 'read-to', place: { block, offset: 0 } });

/** «block:sentence» of where a state is. */
const where = (state: Playback): string =>
  state.status === 'empty' ? '' : `${state.sentence.block}:${state.sentence.index}`;

describe('step: what an input makes of a state', () => {
  const begun = [voices, load, play, start()];
  const table: readonly [what: string, inputs: readonly Input[], status: string, where: string][] =
    [
      ['nothing to play', [voices, play], 'empty', ''],
      ['an article is ready at its title', [voices, load], 'ready', '-1:0'],
      ['play asks for sound', [voices, load, play], 'loading', '-1:0'],
      ['sound begins', begun, 'speaking', '-1:0'],
      ['play while speaking changes nothing', [...begun, play], 'speaking', '-1:0'],
      ['pause', [...begun, { kind: 'pause' }], 'paused', '-1:0'],
      ['pause before the sound', [voices, load, play, { kind: 'pause' }], 'paused', '-1:0'],
      ['toggle', [...begun, { kind: 'toggle' }], 'paused', '-1:0'],
      ['toggle back', [...begun, { kind: 'toggle' }, { kind: 'toggle' }], 'loading', '-1:0'],
      ['the next sentence follows', [...begun, finished], 'speaking', '0:0'],
      ['next sentence', [...begun, move('sentence', 1)], 'loading', '0:0'],
      ['next block', [...begun, move('block', 1), move('block', 1)], 'loading', '1:0'],
      ['next heading', [...begun, move('heading', 1)], 'loading', '1:0'],
      ['no next heading', [...begun, at(2), move('heading', 1)], 'loading', '2:0'],
      ['previous heading', [...begun, at(2), move('heading', -1)], 'loading', '1:0'],
      [
        'the heading before',
        [...begun, at(2), move('heading', -1), move('heading', -1)],
        'loading',
        '-1:0',
      ],
      [
        'soon: the sentence before',
        [...begun, at(0, 15), start(9), move('sentence', -1, 900)],
        'loading',
        '0:0',
      ],
      [
        'later: this sentence',
        [...begun, at(0, 15), start(9), move('sentence', -1, 1600)],
        'loading',
        '0:1',
      ],
      [
        'soon: the block before',
        [...begun, at(1), start(9), move('block', -1, 900)],
        'loading',
        '0:0',
      ],
      ['later: this block', [...begun, at(1), start(9), move('block', -1, 1600)], 'loading', '1:0'],
      [
        'within a block: its beginning',
        [...begun, at(0, 15), start(9), move('block', -1, 10)],
        'loading',
        '0:0',
      ],
      ['before the first: the first', [...begun, move('sentence', -1)], 'loading', '-1:0'],
      ['silent moves stay silent', [voices, load, move('block', 1), at(1)], 'ready', '1:0'],
      ['moves in a pause stay paused', [...begun, { kind: 'pause' }, at(1)], 'paused', '1:0'],
      ['reading by eye in a pause ends it', [...begun, { kind: 'pause' }, eye(1)], 'ready', '1:0'],
      ['reading by eye is nothing while the voice reads', [...begun, eye(1)], 'speaking', '-1:0'],
      ['seek while loading', [voices, load, play, at(1)], 'loading', '1:0'],
      [
        'play from a place',
        [voices, load, { kind: 'play-from', place: { block: 2, offset: 3 } }],
        'loading',
        '2:0',
      ],
      ['a place past the end stays', [...begun, at(9)], 'speaking', '-1:0'],
      [
        'the end',
        [...begun, at(2, 290), start(), finished, finished, finished, finished],
        'ended',
        '2:1',
      ],
      [
        'play after the end begins anew',
        [...begun, at(2, 290), finished, finished, finished, play],
        'loading',
        '-1:0',
      ],
      [
        'repeat in a pause speaks',
        [...begun, { kind: 'pause' }, { kind: 'repeat' }],
        'loading',
        '-1:0',
      ],
      [
        'sentence by sentence stops',
        [...begun, { kind: 'pace', pace: 'sentence' }, finished],
        'paused',
        '-1:0',
      ],
      [
        'sentence by sentence goes on',
        [...begun, { kind: 'pace', pace: 'sentence' }, finished, play],
        'loading',
        '0:0',
      ],
      [
        'sentence by sentence moves speak',
        [...begun, { kind: 'pace', pace: 'sentence' }, finished, move('sentence', 1)],
        'loading',
        '0:0',
      ],
      [
        'events after a pause have no ear',
        [...begun, { kind: 'pause' }, finished, start()],
        'paused',
        '-1:0',
      ],
      ['a fault is tried again', [...begun, fault('voice-failed')], 'loading', '-1:0'],
      ['the tap is waited for', [...begun, fault('voice-blocked')], 'paused', '-1:0'],
      [
        'no voice at all',
        [load, { kind: 'voices', ladder: [], pending: false }, play],
        'failed',
        '-1:0',
      ],
      ['a voice may still come', [load, play], 'loading', '-1:0'],
      ['and comes', [load, play, voices, start()], 'speaking', '-1:0'],
      [
        'or does not',
        [load, play, { kind: 'voices', ladder: [], pending: false }],
        'failed',
        '-1:0',
      ],
      ['another article is silent', [...begun, load], 'ready', '-1:0'],
      [
        'other rules, the same sentence',
        [...begun, at(1), { kind: 'refresh', queue }],
        'loading',
        '1:0',
      ],
    ];
  for (const [what, inputs, status, place] of table)
    it(what, () => {
      const { state } = run(inputs);
      expect([state.status, where(state)]).to.deep.equal([status, place]);
    });

  it('tells each new place once, but not that of a load', () => {
    const places = run([
      ...begun,
      finished,
      start(),
      finished,
      at(0, 15),
      move('block', 1),
    ]).effects.flatMap((effect) => (effect.kind === 'place' ? [effect.place.block] : []));
    expect(places).to.deep.equal([0, 0, 1]);
  });

  it('says a long sentence in pieces and resumes at the piece', () => {
    const inside = [...begun, at(2, 40), start(5), finished];
    const { state } = run(inside);
    expect(state).to.include({ status: 'speaking', utterance: 1, since: 5 });
    const resumed = run([{ kind: 'pause' }, play], state).state;
    expect(resumed).to.include({ status: 'loading', utterance: 1 });
  });

  it('keeps the word of a mark in source offsets', () => {
    const word: Input = { kind: 'mark', mark: { kind: 'word', from: 4, to: 8 }, now: 1 };
    const { state } = run([...begun, finished, start(), word]);
    expect(state).to.deep.include({ word: { from: 4, to: 8 } });
    const beyond: Input = { kind: 'mark', mark: { kind: 'word', from: 4, to: 800 }, now: 1 };
    expect(run([beyond], state).state).to.deep.include({ word: null });
  });

  it('changes the rate in mid-sentence by one retune', () => {
    const { state, effects } = run([{ kind: 'rate', value: 9 }], run(begun).state);
    expect(state.rate).to.equal(3);
    expect(effects).to.have.length(1);
    expect(effects[0]).to.deep.include({ kind: 'retune', again: true });
    expect(run([{ kind: 'rate', value: 3 }], state).effects).to.deep.equal([]);
    expect(run([{ kind: 'rate', value: NaN }], state).state.rate).to.equal(3);
  });
});

describe('step: voices that fail', () => {
  const begun = run([voices, load, play, start()]).state;
  const notices = (effects: readonly Effect[]) =>
    effects.flatMap((effect) => (effect.kind === 'notice' ? [effect.notice] : []));

  it('goes down the ladder at the same sentence after one more try, with one notice', () => {
    const { state, effects } = run([fault('voice-failed'), start(), fault('voice-silent')], begun);
    expect(state).to.deep.include({ status: 'loading', voice: own, refused: [device.id] });
    expect(where(state)).to.equal('-1:0');
    expect(notices(effects)).to.deep.equal([
      { kind: 'voice-fell', from: device, to: own, why: 'voice-silent' },
    ]);
  });

  it('does not try again where that cannot help', () => {
    for (const code of ['voice-missing', 'voice-lost', 'voice-offline'] as const)
      expect(run([fault(code)], begun).state.voice).to.equal(own);
    // Its engine has tried twice to make it begin.
    expect(run([fault('voice-stuck')], run([voices, load, play]).state).state.voice).to.equal(own);
    expect(run([fault('voice-stuck')], begun).state.voice).to.equal(device);
  });

  it('tries each sentence afresh', () => {
    const { state } = run(
      [fault('voice-failed'), start(), finished, start(), fault('voice-failed')],
      begun,
    );
    expect(state.voice).to.equal(device);
  });

  it('changes voice when the one that speaks disappears', () => {
    const { state, effects } = run([{ kind: 'voices', ladder: [own], pending: false }], begun);
    expect(state).to.deep.include({ status: 'loading', voice: own });
    expect(notices(effects)[0]).to.deep.include({ why: 'voice-lost' });
  });

  it('goes on with who speaks when a better voice arrives, and takes the better one after a pause', () => {
    const speaking = run([
      { kind: 'voices', ladder: [own], pending: false },
      load,
      play,
      start(),
    ]).state;
    const better = run([voices], speaking);
    expect([better.state.voice, better.effects]).to.deep.equal([own, []]);
    expect(run([{ kind: 'pause' }, voices, play], better.state).state.voice).to.equal(device);
  });

  it('obeys a choice at once, and forgives', () => {
    const fallen = run([fault('voice-lost')], begun).state;
    const { state, kinds } = run(
      [{ kind: 'voice', ladder: [device, own], pending: false }],
      fallen,
    );
    expect(state).to.deep.include({ voice: device, refused: [], status: 'loading' });
    expect(kinds).to.deep.equal(['speak']);
  });

  it('fails when the last voice fails, and then every voice may try again', () => {
    const twice = [fault('voice-failed'), start(), fault('voice-failed')];
    const { state } = run([...twice, start(), ...twice], begun);
    expect(state).to.deep.include({ status: 'failed', fault: 'voice-failed', refused: [] });
    const again = run([play], state);
    expect(again.state).to.deep.include({ status: 'loading', voice: device });
  });

  it('skips a sentence that a proven last voice cannot say, once', () => {
    const alone = run([
      { kind: 'voices', ladder: [own], pending: false },
      load,
      play,
      start(),
      finished,
      start(),
    ]).state;
    const twice = [fault('voice-failed'), start(), fault('voice-failed')];
    const skipped = run(twice, alone);
    expect([where(skipped.state), skipped.state.status]).to.deep.equal(['0:1', 'speaking']);
    expect(notices(skipped.effects)).to.deep.equal([
      { kind: 'sentence-skipped', place: { block: 0, offset: 0 } },
    ]);
    expect(run([start(), ...twice], skipped.state).state.status).to.equal('failed');
  });

  it('takes a failure back when a voice comes', () => {
    const none = run([load, { kind: 'voices', ladder: [], pending: false }, play]).state;
    expect(run([voices], none).state).to.deep.include({ status: 'paused', voice: device });
  });
});

describe('step: the sleep timer', () => {
  const begun = run([voices, load, play, start()]).state;
  const tick = (now: number): Input => ({ kind: 'tick', now });

  it('fades, falls silent and says where the reader was awake', () => {
    const set = run(
      [at(0), start(), { kind: 'sleep', until: 60_000 }, finished, start()],
      begun,
    ).state;
    expect(run([tick(30_000)], set).effects).to.deep.equal([]);
    const faded = run([tick(50_000)], set);
    expect(faded.state.volume).to.equal(0.5);
    expect(faded.effects[0]).to.deep.include({ kind: 'retune', again: false });
    const { state, effects } = run([tick(60_000)], faded.state);
    expect(state).to.include({ status: 'paused', volume: 1, sleep: null });
    expect(effects.map(({ kind }) => kind)).to.deep.equal(['silence', 'notice']);
    expect(effects[1]).to.deep.include({
      notice: { kind: 'slept', awake: { block: 0, offset: 0 } },
    });
  });

  it('takes every command as a sign of life', () => {
    const set = run([{ kind: 'sleep', until: 60_000 }, move('block', 1)], begun).state;
    expect(set.sleep?.awake).to.deep.equal({ block: 0, offset: 0 });
  });

  it('comes back to full volume when it is put off', () => {
    const { state } = run(
      [{ kind: 'sleep', until: 10_000 }, tick(5_000), { kind: 'sleep', until: null }],
      begun,
    );
    expect([state.volume, state.sleep]).to.deep.equal([1, null]);
  });

  for (const minutes of [5, 10, 15, 30, 45, 60, 90])
    it(`falls silent after ${minutes} minutes and not before`, () => {
      const until = minutes * 60_000;
      let { state } = run([{ kind: 'sleep', until }], begun);
      for (let now = 0; now < until; now += 1_000) {
        ({ state } = run([tick(now)], state));
        expect([state.status, state.volume === 1]).to.deep.equal([
          'speaking',
          until - now >= 20_000,
        ]);
      }
      expect(run([tick(until)], state).state).to.include({ status: 'paused', sleep: null });
    });

  it('fades before the end of the article, and comes back for who goes back', () => {
    const near = run([{ kind: 'sleep', until: 'end' }, at(0), start(0)], begun).state;
    expect(run([tick(0)], near).state.volume).to.equal(1);
    const volumes: number[] = [];
    let { state } = run([at(2, 290), start(0)], near);
    for (const now of [12_000, 15_000, 90_000]) {
      ({ state } = run([tick(now)], state));
      volumes.push(state.volume);
    }
    expect(volumes[0]).to.be.within(volumes[1]!, 0.6);
    expect(volumes[1]).to.be.below(volumes[0]!);
    expect(volumes[2]).to.be.within(0.01, volumes[1]!);
    expect(run([at(0), tick(91_000)], state).state.volume).to.equal(1);
    const { state: asleep } = run([finished, finished, finished], state);
    expect(asleep).to.include({ status: 'ended', sleep: null, volume: 1 });
  });

  it('waits for the end of the article', () => {
    const last = run(
      [{ kind: 'sleep', until: 'end' }, at(2, 290), finished, finished, finished],
      begun,
    );
    expect(last.state).to.include({ status: 'ended', sleep: null });
    expect(last.kinds.at(-1)).to.equal('notice');
  });
});

describe('step: whatever happens', () => {
  const KEYS = Object.keys(SILENCE);
  const POSITION = [...KEYS, 'queue', 'sentence', 'utterance'];
  const SHAPES: Record<Playback['status'], readonly string[]> = {
    empty: KEYS,
    ready: [...POSITION, 'byEye'],
    ended: POSITION,
    loading: [...POSITION, 'retried'],
    speaking: [...POSITION, 'retried', 'since', 'word'],
    paused: [...POSITION, 'heard'],
    failed: [...POSITION, 'fault'],
  };

  const online = fakeVoice('web-speech:farid', { local: false });
  const ladder = fc.subarray([device, own, online]);
  const place = fc.record({ block: fc.integer({ min: -3, max: 4 }), offset: fc.nat(400) });
  const now = fc.nat(100_000);
  const anyQueue = fc.constantFrom(
    queue,
    createQueue(article, { spoken: { emoji: 'name' } }),
    createQueue({ ...article, title: ' ', blocks: [] }),
  );
  const inputs = fc.oneof<fc.Arbitrary<Input>[]>(
    fc.record({ kind: fc.constantFrom('play', 'pause', 'toggle', 'repeat', 'finished') }),
    fc.record({ kind: fc.constant('finished') }),
    fc.record({ kind: fc.constant('load'), queue: anyQueue, place }),
    fc.record({ kind: fc.constant('refresh'), queue: anyQueue }),
    fc.record({
      kind: fc.constant('move'),
      unit: fc.constantFrom('sentence', 'block', 'heading'),
      by: fc.constantFrom(1, -1),
      now,
    }),
    fc.record({ kind: fc.constantFrom('seek', 'play-from', 'read-to'), place }),
    fc.record({ kind: fc.constantFrom('rate', 'pitch'), value: fc.double() }),
    fc.record({ kind: fc.constant('pace'), pace: fc.constantFrom('flow', 'sentence') }),
    fc.record({ kind: fc.constantFrom('voices', 'voice'), ladder, pending: fc.boolean() }),
    fc.record({ kind: fc.constant('mark'), mark: fc.constant({ kind: 'start' } as const), now }),
    fc.record({
      kind: fc.constant('mark'),
      mark: fc.record({ kind: fc.constant('word'), from: fc.nat(30), to: fc.nat(60) }),
      now,
    }),
    fc.record({
      kind: fc.constant('fault'),
      code: fc.constantFrom<FaultCode[]>(
        'voice-failed',
        'voice-stuck',
        'voice-silent',
        'voice-lost',
        'voice-offline',
        'voice-blocked',
        'voice-missing',
      ),
    }),
    fc.record({ kind: fc.constant('sleep'), until: fc.oneof(now, fc.constantFrom('end', null)) }),
    fc.record({ kind: fc.constant('tick'), now }),
  );

  it('is a possible state, and what sounds is what it says', () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 60 }), (list) => {
        let state: Playback = SILENCE;
        let sounding: string | null = null;
        for (const input of [voices, load, ...list]) {
          if (input.kind === 'finished' || input.kind === 'fault') sounding = null;
          const next = step(state, input);
          state = next.state;
          for (const effect of next.effects) {
            if (effect.kind === 'speak') sounding = effect.utterance.text;
            if (effect.kind === 'silence') sounding = null;
          }
          check(state, sounding);
        }
      }),
      { numRuns: 200 },
    );
  });

  function check(state: Playback, sounding: string | null): void {
    expect(Object.keys(state)).to.have.members(SHAPES[state.status]);
    expect(state.rate).to.be.within(0.5, 3);
    expect(state.pitch).to.be.within(0, 2);
    expect(state.volume).to.be.within(0, 1);
    if (state.voice) expect(state.ladder).to.include(state.voice);
    if (isActive(state)) {
      if (state.voice) {
        expect(state.refused).not.to.include(state.voice.id);
        expect(sounding).to.equal(utteranceAt(state, state.voice).text);
      } else expect([state.pending, sounding]).to.deep.equal([true, null]);
    } else expect(sounding).to.equal(null);
    if (state.status === 'speaking' && state.word)
      expect(state.word.from).to.be.within(state.sentence.from, state.word.to - 1);
  }
});
