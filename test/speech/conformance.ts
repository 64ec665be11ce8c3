import { expect } from '@esm-bundle/chai';
import { Fault } from '../../src/base/fault.ts';
import type { Delivery, Engine, Mark, Utterance } from '../../src/speech/engine.ts';
import type { Voice } from '../../src/speech/voice.ts';
import { OffsetMap } from '../../src/text/offset-map.ts';

/** An engine on its test bench. */
export interface Rig {
  readonly engine: Engine;
  readonly voice: Voice;
  /** Lets this many ms pass, for the engine and all behind it. */
  advance(ms: number): Promise<void>;
  /** Texts that began to sound, in order. */
  heard(): readonly string[];
  /** How many times sound was asked for; left out where that cannot be seen. */
  asked?(): number;
  /** From now on what is said fails in mid-sentence. */
  breakDown?(): void;
  /** From now on what was cut off still sends events afterwards. */
  sendLate?(): void;
  /** From now on no word marks come. */
  hideWords?(): void;
  /** Makes the next utterances never begin. */
  refuseStart?(): void;
}

const SENTENCES = [
  'باران آرام بر بام می‌بارید.',
  'کودکی کنار پنجره ایستاده بود.',
  'هیچ‌کس سخنی نگفت.',
] as const;

/** Long enough for any of the sentences at any rate the suite uses. */
const SENTENCE_MS = 6_000;

/** What every engine does, whatever it is made of. */
export function conforms(name: string, createRig: (signal: AbortSignal) => Promise<Rig>): void {
  describe(`engine: ${name}`, () => {
    let rig: Rig;
    let life: AbortController;

    beforeEach(async () => {
      life = new AbortController();
      rig = await createRig(life.signal);
    });
    afterEach(() => life.abort());

    /** Reads an utterance to its end, in the background. */
    function listen(text: string, signal: AbortSignal, rate = 1) {
      const marks: Mark[] = [];
      const outcome = { marks, ended: false, fault: undefined as unknown };
      const read = async (): Promise<void> => {
        try {
          for await (const mark of rig.engine.speak(utter(text), deliver(rig.voice, rate), signal))
            marks.push(mark);
        } catch (fault) {
          outcome.fault = fault;
        }
        outcome.ended = true;
      };
      void read();
      return outcome;
    }

    it('names its voices by its own id', () => {
      expect(rig.engine.voices().map(({ id }) => id)).to.include(rig.voice.id);
      for (const { id, engine } of rig.engine.voices()) {
        expect(engine).to.equal(rig.engine.id);
        expect(id.startsWith(`${rig.engine.id}:`)).to.equal(true);
      }
    });

    it('says sentences one after the other', async () => {
      for (const text of SENTENCES) {
        const { marks, fault } = await finished(listen(text, life.signal));
        expect(fault).to.equal(undefined);
        expect(marks[0]).to.deep.equal({ kind: 'start' });
      }
      expect(rig.heard()).to.deep.equal(SENTENCES);
    });

    it('marks words in order, inside the text, and only after the start', async () => {
      const [text] = SENTENCES;
      const { marks } = await finished(listen(text, life.signal));
      expect(marks.findIndex(({ kind }) => kind === 'start')).to.equal(0);
      const words = marks.flatMap((mark) => (mark.kind === 'word' ? [mark] : []));
      for (const [i, { from, to }] of words.entries()) {
        expect(from).to.be.at.least(i === 0 ? 0 : words[i - 1]!.from);
        expect(to).to.be.within(from + 1, text.length);
      }
    });

    it('asks for sound within the first next(), and not before', async () => {
      if (!rig.asked) return;
      const cut = new AbortController();
      const speech = rig.engine.speak(utter(SENTENCES[0]), deliver(rig.voice, 1), cut.signal);
      const iterator = speech[Symbol.asyncIterator]();
      expect(rig.asked()).to.equal(0);
      void iterator.next();
      expect(rig.asked()).to.equal(1);
      cut.abort();
    });

    it('says nothing for a signal that has aborted', async () => {
      const { marks, fault } = await finished(listen(SENTENCES[0], AbortSignal.abort()));
      await rig.advance(SENTENCE_MS);
      expect([marks, fault, rig.heard()]).to.deep.equal([[], undefined, []]);
    });

    it('ends without a mark or a fault when it is aborted in mid-sentence', async () => {
      const cut = new AbortController();
      const speech = listen(SENTENCES[0], cut.signal);
      await started(speech);
      cut.abort();
      const before = speech.marks.length;
      await finished(speech);
      expect(speech.fault).to.equal(undefined);
      expect(speech.marks.length).to.equal(before);
    });

    it('stops when its reader walks away', async () => {
      for await (const mark of pumped(
        rig.engine.speak(utter(SENTENCES[0]), deliver(rig.voice, 1), life.signal),
      ))
        if (mark.kind === 'start') break;
      const { marks } = await finished(listen(SENTENCES[1], life.signal));
      expect(marks.length).to.be.at.least(1);
      expect(rig.heard()).to.deep.equal(SENTENCES.slice(0, 2));
    });

    it('does not mind an abort after the end', async () => {
      const cut = new AbortController();
      await finished(listen(SENTENCES[0], cut.signal));
      const next = await started(listen(SENTENCES[1], life.signal));
      cut.abort();
      await finished(next);
      expect(next.fault).to.equal(undefined);
      expect(rig.heard()).to.deep.equal(SENTENCES.slice(0, 2));
    });

    it('says the next one after an abort before the start', async () => {
      const cut = new AbortController();
      const dropped = listen(SENTENCES[0], cut.signal);
      cut.abort();
      const { marks, fault } = await finished(listen(SENTENCES[1], life.signal));
      expect(fault).to.equal(undefined);
      expect(marks[0]).to.deep.equal({ kind: 'start' });
      expect(dropped.marks).to.deep.equal([]);
      expect(rig.heard().at(-1)).to.equal(SENTENCES[1]);
    });

    it('says only the last of many that are asked for in a row', async () => {
      let cut = new AbortController();
      const dropped = Array.from({ length: 8 }, () => {
        cut.abort();
        cut = new AbortController();
        return listen(SENTENCES[0], cut.signal);
      });
      cut.abort();
      const last = await finished(listen(SENTENCES[2], life.signal));
      expect(last.fault).to.equal(undefined);
      expect(last.marks[0]).to.deep.equal({ kind: 'start' });
      expect(dropped.flatMap(({ marks }) => marks)).to.deep.equal([]);
    });

    it('says a sentence again at another rate', async () => {
      const cut = new AbortController();
      await started(listen(SENTENCES[0], cut.signal));
      cut.abort();
      const { marks, fault } = await finished(listen(SENTENCES[0], life.signal, 2));
      expect(fault).to.equal(undefined);
      expect(marks[0]).to.deep.equal({ kind: 'start' });
      expect(rig.heard()).to.deep.equal([SENTENCES[0], SENTENCES[0]]);
    });

    it('throws a Fault when the voice fails', async () => {
      if (!rig.breakDown) return;
      rig.breakDown();
      const { fault } = await finished(listen(SENTENCES[0], life.signal));
      expect(fault).to.be.instanceOf(Fault);
    });

    it('throws a Fault when the voice never begins', async () => {
      if (!rig.refuseStart) return;
      rig.refuseStart();
      const speech = listen(SENTENCES[0], life.signal);
      await rig.advance(60_000);
      expect(speech.fault).to.be.instanceOf(Fault);
      expect(speech.marks).to.deep.equal([]);
    });

    it('has no ear for late events of what was cut off', async () => {
      if (!rig.sendLate) return;
      rig.sendLate();
      const cut = new AbortController();
      await started(listen(SENTENCES[0], cut.signal));
      cut.abort();
      const speech = listen(SENTENCES[1], life.signal);
      await started(speech);
      await rig.advance(300);
      expect(speech.ended).to.equal(false);
      await finished(speech);
      expect(speech.fault).to.equal(undefined);
    });

    it('ends well without word marks', async () => {
      if (!rig.hideWords) return;
      rig.hideWords();
      const { marks, fault } = await finished(listen(SENTENCES[0], life.signal));
      expect([marks, fault]).to.deep.equal([[{ kind: 'start' }], undefined]);
    });

    type Speech = ReturnType<typeof listen>;

    async function started(speech: Speech): Promise<Speech> {
      for (let i = 0; i < 200 && speech.marks.length === 0; i++) await rig.advance(20);
      expect(speech.marks.length, 'it began').to.be.at.least(1);
      return speech;
    }

    async function finished(speech: Speech): Promise<Speech> {
      for (let ms = 0; ms < 2 * SENTENCE_MS && !speech.ended; ms += 50) await rig.advance(50);
      expect(speech.ended, 'it ended').to.equal(true);
      return speech;
    }

    /** Turns the clock while the marks are awaited. */
    async function* pumped(speech: AsyncIterable<Mark>): AsyncGenerator<Mark> {
      const iterator = speech[Symbol.asyncIterator]();
      try {
        for (;;) {
          const next = iterator.next();
          let step: IteratorResult<Mark> | undefined;
          void next.then((result) => (step = result));
          while (!step) await rig.advance(20);
          if (step.done) return;
          yield step.value;
        }
      } finally {
        await iterator.return?.();
      }
    }
  });
}

function utter(text: string): Utterance {
  return { text, block: 0, from: 0, to: text.length, map: OffsetMap.identity(text.length) };
}

function deliver(voice: Voice, rate: number): Delivery {
  return { voice, rate, pitch: 1 };
}
