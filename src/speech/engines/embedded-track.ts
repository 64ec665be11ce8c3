import type { Rendering, RenderRequest, TimedWord } from '../worker/protocol.ts';
import { wav } from './wav.ts';

/** A sentence's stretch of a track. Times in ms from the start of the track. */
export interface Segment {
  readonly request: RenderRequest;
  readonly from: number;
  readonly to: number;
  readonly words: readonly TimedWord[];
}

/** Some sentences one after the other, as one sound. */
export interface Track {
  readonly segments: readonly Segment[];
  readonly sound: Blob;
}

/** A sentence to go into a track. */
export interface Part {
  readonly request: RenderRequest;
  readonly rendering: Rendering;
}

/** Shorter sounds are not shown on lock screens; silence fills up what is missing. */
const LEAST_MS = 5_200;

/** Length of a sentence's sound in ms. */
export const durationOf = ({ pcm, sampleRate }: Rendering): number =>
  (pcm.length / sampleRate) * 1000;

/** Joins sentences without a gap. @throws RangeError without any. */
export function makeTrack(parts: readonly Part[]): Track {
  const [first] = parts;
  if (!first) throw new RangeError('A track of no sentences');
  const { sampleRate } = first.rendering;
  let end = 0;
  const segments = parts.map(({ request, rendering }) => {
    const from = end;
    end += durationOf(rendering);
    const words = rendering.words.map((word) => ({ ...word, at: from + word.at }));
    return { request, from, to: end, words };
  });
  const padding = Math.max(0, LEAST_MS - end);
  return {
    segments,
    sound: wav(
      parts.map(({ rendering }) => rendering.pcm),
      sampleRate,
      padding,
    ),
  };
}
