import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { duration, soundOf, trimSilence, type Sound } from '../harness/real-speech/sound.ts';
import { soundDistance } from '../harness/real-speech/sound-distance.ts';

const RATE = 24_000;

/** Vowels by their two lowest formants, Hz. */
const VOWELS = {
  a: [750, 1200],
  e: [450, 1900],
  i: [280, 2250],
  o: [420, 800],
  u: [300, 700],
} as const;

/** A voice of sorts: the harmonics of `pitch` that lie near each vowel's formants, and a little noise. */
function say(vowels: string, { seconds = 0.15, pitch = 120, loudness = 0.3 } = {}): Sound {
  let seed = 1;
  const noise = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5;
  const length = Math.round(seconds * RATE);
  const samples = new Float32Array(vowels.length * length);
  for (const [v, vowel] of [...vowels].entries()) {
    const formants = VOWELS[vowel as keyof typeof VOWELS];
    for (let hertz = pitch; hertz < 4000; hertz += pitch) {
      const near = formants.map((formant) => Math.exp(-(((hertz - formant) / 150) ** 2)));
      const strength = loudness * (near[0]! + 0.5 * near[1]!) * 0.5;
      for (let i = 0; i < length; i++)
        samples[v * length + i]! += strength * Math.sin((2 * Math.PI * hertz * i) / RATE);
    }
  }
  for (let i = 0; i < samples.length; i++) samples[i]! += 0.01 * loudness * noise();
  return { rate: RATE, samples };
}

function silence(seconds: number): Float32Array {
  return new Float32Array(seconds * RATE);
}

function joined(...parts: readonly Float32Array[]): Sound {
  return { rate: RATE, samples: Float32Array.from(parts.flatMap((part) => [...part])) };
}

describe('soundDistance', () => {
  const sentence = 'aieouiaeo';

  it('is nothing between a sound and itself', () => {
    assert.equal(soundDistance(say(sentence), say(sentence)), 0);
  });

  for (const [what, other] of [
    ['slower', say(sentence, { seconds: 0.25 })],
    ['faster', say(sentence, { seconds: 0.1 })],
    ['softer', say(sentence, { loudness: 0.1 })],
    ['between silences', joined(silence(0.4), say(sentence).samples, silence(0.7))],
  ] as const)
    it(`is small when the same is said ${what}`, () => {
      assert.ok(soundDistance(say(sentence), other) < 0.5);
    });

  for (const other of ['oeaiuoeia', 'aaaaaaaaa', 'uoa'])
    it(`is large when ${other} is said instead`, () => {
      const same = soundDistance(say(sentence), say(sentence, { seconds: 0.2 }));
      const different = soundDistance(say(sentence), say(other));
      assert.ok(different > 1.5 && different > 3 * same, `${different} against ${same}`);
    });

  it('is the same both ways', () => {
    const [one, other] = [say('aieo'), say('oeai')];
    assert.ok(Math.abs(soundDistance(one, other) - soundDistance(other, one)) < 1e-9);
  });

  it('is infinite when nothing is heard', () => {
    assert.equal(soundDistance(say('a'), { rate: RATE, samples: silence(1) }), Infinity);
  });
});

describe('trimSilence', () => {
  it('leaves what is heard', () => {
    const sound = joined(
      silence(0.3),
      say('aie').samples,
      silence(0.2),
      say('o').samples,
      silence(1),
    );
    assert.ok(Math.abs(duration(trimSilence(sound)) - 0.8) < 0.02);
  });

  it('leaves nothing of silence', () => {
    assert.equal(duration(trimSilence({ rate: RATE, samples: silence(1) })), 0);
  });
});

describe('soundOf', () => {
  it('reads samples of both signs and drops half a sample at the end', () => {
    const bytes = Buffer.from([0x00, 0x40, 0x00, 0x80, 0xff]);
    assert.deepEqual([...soundOf(bytes, RATE).samples], [0.5, -1]);
  });
});
