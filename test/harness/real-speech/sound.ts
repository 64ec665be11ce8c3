/** A mono recording: samples between −1 and 1. */
export interface Sound {
  /** Samples a second. */
  readonly rate: number;
  readonly samples: Float32Array;
}

/** Frames of 10 ms quieter than this part of the loudest are silence. */
const SILENCE = 0.02;

/** The sound without the silence before and after it; empty when nothing is heard. */
export function trimSilence({ rate, samples }: Sound): Sound {
  const size = Math.round(rate / 100);
  const loudness = Array.from({ length: Math.ceil(samples.length / size) }, (_, i) =>
    Math.sqrt(samples.subarray(i * size, (i + 1) * size).reduce((sum, x) => sum + x * x, 0) / size),
  );
  // Below −60 dB there is only the rounding of samples.
  const limit = Math.max(0.001, SILENCE * loudness.reduce((a, b) => Math.max(a, b), 0));
  const first = loudness.findIndex((x) => x > limit);
  const last = loudness.findLastIndex((x) => x > limit);
  return {
    rate,
    samples: first < 0 ? samples.subarray(0, 0) : samples.slice(first * size, (last + 1) * size),
  };
}

/** Reads 16-bit little-endian samples. */
export function soundOf(bytes: Buffer, rate: number): Sound {
  const samples = new Float32Array(bytes.length >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(2 * i) / 32768;
  return { rate, samples };
}

/** Length in seconds. */
export function duration({ rate, samples }: Sound): number {
  return samples.length / rate;
}
