import type { Moved } from '../../base/channel.ts';
import type { Word } from './words.ts';

/** What to say. */
export interface RenderRequest {
  /** One sentence, as it is: nothing in it is markup. */
  readonly text: string;
  /** 0–2, 1 is the voice's own. */
  readonly pitch: number;
}

/** A word and when it begins to sound. */
export interface TimedWord extends Word {
  /** Milliseconds from the start of the sound. */
  readonly at: number;
}

/** A sentence as sound. */
export interface Rendering {
  /** Mono. */
  readonly pcm: Int16Array<ArrayBuffer>;
  /** Samples a second. */
  readonly sampleRate: number;
  /** Every written word of the text, in order; times never fall. */
  readonly words: readonly TimedWord[];
}

/** Where the engine comes from. */
export interface LoadRequest {
  /** Absolute address of the program. */
  readonly program: string;
  /** Packed. */
  readonly data: ArrayBuffer;
  /** As WebAssembly, packed; missing where the program has it as a script. */
  readonly engine?: ArrayBuffer;
}

/** What the embedded voice's worker does; `load` comes first. */
export type SpeakerCalls = {
  load(request: LoadRequest): Promise<void>;
  render(request: RenderRequest): Moved<Rendering>;
};
