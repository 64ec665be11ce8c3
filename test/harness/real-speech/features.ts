import type { Sound } from './sound.ts';

/** Seconds. */
const WINDOW = 0.025;
const HOP = 0.01;
const FILTERS = 26;
const COEFFICIENTS = 12;
/** Makes the cosine transform orthonormal. */
const SCALE = Math.sqrt(2 / FILTERS);
/** What counts as no energy in a band, against the power of the whole sound. */
const FLOOR = 1e-4;
/** Hertz: where speech is. */
const LOWEST = 100;
const HIGHEST = 7600;

/** Rows of the cosine transform. */
const WAVES = Array.from({ length: COEFFICIENTS }, (_, k) =>
  Array.from(
    { length: FILTERS },
    (_, i) => SCALE * Math.cos((Math.PI * (k + 1) * (i + 0.5)) / FILTERS),
  ),
);

/** What of a spectrum one filter lets through: its weights, from one bin on. */
interface Band {
  readonly from: number;
  readonly weights: Float64Array;
}

/**
 * Mel-frequency cepstral coefficients 1–12, one vector for every 10 ms, each coefficient freed of its mean so
 * that loudness and the colour of the channel do not count.
 */
export function features({ rate, samples }: Sound): Float64Array[] {
  const size = Math.round(WINDOW * rate);
  const hop = Math.round(HOP * rate);
  const width = 2 ** Math.ceil(Math.log2(size));
  const bank = melBank(width, rate);
  const shape = Float64Array.from(
    { length: size },
    (_, i) => 0.54 - 0.46 * Math.cos((2 * Math.PI * i) / (size - 1)),
  );
  const power = samples.reduce((sum, x) => sum + x * x, 0) / samples.length;
  const frames: Float64Array[] = [];
  for (let start = 0; start + size <= samples.length; start += hop) {
    const real = new Float64Array(width);
    for (let i = 0; i < size; i++) {
      const emphasised = samples[start + i]! - 0.97 * (samples[start + i - 1] ?? 0);
      real[i] = emphasised * shape[i]!;
    }
    frames.push(cepstrum(powers(real), bank, FLOOR * power));
  }
  for (let k = 0; k < COEFFICIENTS; k++) {
    const mean = frames.reduce((sum, frame) => sum + frame[k]!, 0) / frames.length;
    for (const frame of frames) frame[k]! -= mean;
  }
  return frames;
}

/** Log energies of the mel bands, decorrelated by a cosine transform. */
function cepstrum(power: Float64Array, bank: readonly Band[], floor: number): Float64Array {
  const bands = bank.map(({ from, weights }) => {
    let energy = 0;
    for (let i = 0; i < weights.length; i++) energy += weights[i]! * power[from + i]!;
    return Math.log(energy + floor);
  });
  return Float64Array.from(WAVES, (wave) => bands.reduce((sum, x, i) => sum + x * wave[i]!, 0));
}

/** Triangles of equal width on the mel scale, over the bins of a spectrum. */
function melBank(width: number, rate: number): Band[] {
  const mel = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);
  const bin = (m: number): number => (700 * (10 ** (m / 2595) - 1) * width) / rate;
  const step = (mel(HIGHEST) - mel(LOWEST)) / (FILTERS + 1);
  return Array.from({ length: FILTERS }, (_, i) => {
    const [from, peak, to] = [0, 1, 2].map((n) => bin(mel(LOWEST) + (i + n) * step));
    const first = Math.ceil(from!);
    const length = Math.max(0, Math.min(Math.ceil(to!), width / 2) - first);
    const weights = Float64Array.from({ length }, (_, n) => {
      const b = first + n;
      return Math.max(0, Math.min((b - from!) / (peak! - from!), (to! - b) / (to! - peak!)));
    });
    return { from: first, weights };
  });
}

/** Power spectrum by the fast Fourier transform; the length is a power of two. */
function powers(real: Float64Array): Float64Array {
  const n = real.length;
  const imag = new Float64Array(n);
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [real[i], real[j]] = [real[j]!, real[i]!];
  }
  for (let half = 1; half < n; half *= 2)
    for (let k = 0; k < half; k++) {
      const angle = (-Math.PI * k) / half;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      for (let a = k; a < n; a += 2 * half) {
        const b = a + half;
        const re = real[b]! * cos - imag[b]! * sin;
        const im = real[b]! * sin + imag[b]! * cos;
        real[b] = real[a]! - re;
        imag[b] = imag[a]! - im;
        real[a]! += re;
        imag[a]! += im;
      }
    }
  return Float64Array.from({ length: n / 2 }, (_, i) => (real[i]! ** 2 + imag[i]! ** 2) / n);
}
