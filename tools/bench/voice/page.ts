import { systemClock } from '../../../src/base/clock.ts';
import { EmbeddedAssets } from '../../../src/speech/engines/embedded-assets.ts';
import { EmbeddedEngine } from '../../../src/speech/engines/embedded.ts';
import { EmbeddedSpeaker } from '../../../src/speech/engines/embedded-speaker.ts';
import { OffsetMap } from '../../../src/text/offset-map.ts';

const sentences = [
  'باد شب‌هنگام از سمت دریا وزید و پنجره‌ها را لرزاند.',
  'در سال ۱۳۹۸ نزدیک به ۱۲۵۰ خانه در این محله ساخته شد.',
  'پیرمرد کتاب‌هایش را یکی‌یکی ورق زد و آهسته خندید.',
  'هیچ‌کس نمی‌دانست که فردا چه خبری از راه می‌رسد.',
];

const { signal } = new AbortController();
const startWorker = (): Worker =>
  new Worker(new URL('../../../src/speech/worker/synthesize.ts', import.meta.url), {
    type: 'module',
  });
const options = { clock: systemClock, signal, startWorker };

/** Ms from asking for a sentence to the first sign of sound. */
async function toSound(engine: EmbeddedEngine, text: string): Promise<number> {
  const asked = performance.now();
  const turn = new AbortController();
  const map = OffsetMap.identity(text.length);
  const utterance = { text, block: 0, from: 0, to: text.length, map };
  const delivery = { voice: engine.voices()[0]!, rate: 1, pitch: 1 };
  for await (const mark of engine.speak(utterance, delivery, turn.signal)) {
    if (mark.kind !== 'start') continue;
    turn.abort();
    break;
  }
  return performance.now() - asked;
}

/** Ms to render a sentence, and ms of sound it makes. */
async function toPcm(speaker: EmbeddedSpeaker, text: string): Promise<[number, number]> {
  const asked = performance.now();
  const { pcm, sampleRate } = await speaker.render({ text, pitch: 1 }, signal);
  return [performance.now() - asked, (pcm.length / sampleRate) * 1000];
}

/** What the bench prints, all in ms but the last. */
export interface Figures {
  readonly coldSound: number;
  readonly warmSound: number;
  readonly coldPcm: number;
  readonly warmPcm: number;
  /** Time to render over time to hear. */
  readonly realTime: number;
}

async function bench(): Promise<Figures> {
  const engine = new EmbeddedEngine({ ...options, audio: new Audio() });
  const coldSound = await toSound(engine, sentences[0]!);
  let warmSound = 0;
  // The first few make the browser's compiler warm.
  for (const text of sentences.slice(1)) warmSound = await toSound(engine, text);
  const speaker = new EmbeddedSpeaker(new EmbeddedAssets(), options);
  const [coldPcm] = await toPcm(speaker, sentences[0]!);
  let warmPcm = 0;
  for (const text of sentences.slice(1)) [warmPcm] = await toPcm(speaker, text);
  let spent = 0;
  let sound = 0;
  for (const text of [...sentences, ...sentences, ...sentences]) {
    const [took, length] = await toPcm(speaker, text);
    spent += took;
    sound += length;
  }
  return { coldSound, warmSound, coldPcm, warmPcm, realTime: spent / sound };
}

Object.assign(window, { bench });
