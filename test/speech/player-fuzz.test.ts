import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Delivery, Mark, Utterance } from '../../src/speech/engine.ts';
import { createPlayer, type Player } from '../../src/speech/player.ts';
import type { Article } from '../../src/text/article.ts';
import { FakeEngine, type Behaviour } from '../support/fake-engine.ts';
import { ManualClock } from '../support/manual-clock.ts';

/** Between what is heard stand a sentence of 10,000 letters without a stop, and texts of which nothing is. */
const HEARD = [
  'باغ',
  'درخت‌ها بلند بودند.',
  'کسی آنجا نبود.',
  `${'برگ '.repeat(2_500)}`.trim(),
  'تمام شد.',
] as const;
const article: Article = {
  id: 'a',
  title: HEARD[0],
  language: 'fa',
  blocks: [
    '…',
    `${HEARD[1]} ${HEARD[2]}`,
    '🙂 👩‍👩‍👧‍👦',
    '!!! ؟ «» —',
    HEARD[3],
    '\u200c\u0001\ud83d',
    HEARD[4],
    '***',
  ].map((text) => ({ kind: 'paragraph', text })),
};

/** Counts how many utterances have an ear at once. */
class CountedEngine extends FakeEngine {
  sounding = 0;

  override async *speak(
    utterance: Utterance,
    delivery: Delivery,
    signal: AbortSignal,
  ): AsyncGenerator<Mark, void, undefined> {
    const over = new AbortController();
    const end = (): void => over.abort();
    over.signal.addEventListener('abort', () => this.sounding--);
    signal.addEventListener('abort', end);
    this.sounding++;
    try {
      yield* super.speak(utterance, delivery, signal);
    } finally {
      end();
    }
  }
}

type Command = (player: Player) => void;
const place = fc.record({ block: fc.integer({ min: -1, max: 9 }), offset: fc.nat(12_000) });
const command = fc.oneof<fc.Arbitrary<Command>[]>(
  fc
    .constantFrom(
      'play' as const,
      'pause' as const,
      'toggle' as const,
      'repeat' as const,
      'nextSentence' as const,
      'previousSentence' as const,
      'nextBlock' as const,
      'previousBlock' as const,
    )
    .map((name) => (player) => player[name]()),
  place.map((to) => (player) => player.seek(to)),
  place.map((to) => (player) => player.playFrom(to)),
  place.map((to) => (player) => player.readTo(to)),
  fc.double({ min: 0.5, max: 3, noNaN: true }).map((rate) => (player) => player.setRate(rate)),
  fc.double({ min: 0, max: 2, noNaN: true }).map((pitch) => (player) => player.setPitch(pitch)),
);
const hurry = fc.array(fc.tuple(command, fc.constantFrom(0, 0, 1, 40, 99, 100, 700)), {
  maxLength: 25,
});
const behaviours = fc.array(
  fc.constantFrom<Behaviour[]>('well', 'silent', 'stuck', 'deaf', { fault: 'voice-failed' }),
  { minLength: 1, maxLength: 6 },
);

describe('a player in a hurry', function () {
  this.timeout(60_000);
  let life: AbortController;
  afterEach(() => life.abort());

  function start(behaves: readonly Behaviour[] = ['well']) {
    life = new AbortController();
    const clock = new ManualClock();
    const engines = [new CountedEngine('web-speech', clock), new CountedEngine('embedded', clock)];
    let asked = 0;
    for (const engine of engines) engine.behave = () => behaves[asked++ % behaves.length]!;
    const player = createPlayer({ engines, clock, signal: life.signal });
    player.load(article);
    const sounding = (): number => engines.reduce((sum, engine) => sum + engine.sounding, 0);
    return { player, clock, sounding, engines };
  }

  const isActive = ({ store }: Player): boolean =>
    ['loading', 'speaking'].includes(store.snapshot.status);

  it('never says two things at once, and then reads on to the end', async () => {
    await fc.assert(
      fc.asyncProperty(hurry, async (commands) => {
        const { player, clock, sounding } = start();
        for (const [run, ms] of commands) {
          run(player);
          expect(sounding()).to.be.at.most(1);
          await clock.advance(ms);
          expect(sounding()).to.equal(isActive(player) ? 1 : 0);
        }
        player.setRate(3);
        player.play();
        let before = -2;
        for (let i = 0; i < 500 && isActive(player); i++) {
          await clock.advance(2_000);
          const { block, index } = player.store.snapshot.place!;
          expect(block + index / 1_000).to.be.at.least(before);
          before = block + index / 1_000;
        }
        expect(player.store.snapshot.status).to.equal('ended');
        life.abort();
      }),
      { numRuns: 12 },
    );
  });

  it('comes to rest whatever the voices do', async () => {
    await fc.assert(
      fc.asyncProperty(hurry, behaviours, async (commands, behaves) => {
        const { player, clock, sounding } = start(behaves);
        for (const [run, ms] of commands) {
          run(player);
          await clock.advance(ms);
          expect(sounding()).to.be.at.most(1);
        }
        for (let i = 0; i < 500 && isActive(player); i++) await clock.advance(10_000);
        expect(isActive(player)).to.equal(false);
        expect(sounding()).to.equal(0);
        life.abort();
      }),
      { numRuns: 12 },
    );
  });

  it('skips what there is nothing to say of, without a stop', async () => {
    const { player, clock, engines } = start();
    player.play();
    while (isActive(player)) await clock.advance(5_000);
    const said = engines.flatMap((engine) => engine.said);
    expect(said.every(({ ended }) => ended)).to.equal(true);
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
    expect(letters(said.map(({ text }) => text).join(''))).to.equal(letters(HEARD.join('')));
    expect(player.store.snapshot).to.include({ status: 'ended', notice: null });
  });
});
