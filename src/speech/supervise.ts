import type { Clock } from '../base/clock.ts';
import { Fault } from '../base/fault.ts';
import type { Delivery, Utterance } from './engine.ts';

/** No voice is quicker than this at its own speed; the fastest synthesiser needs some 25 ms a letter. */
const LEAST_MS_PER_LETTER = 5;
/** No voice is slower than this, except where it spells or reads digits. */
const MOST_MS_PER_LETTER = 150;
/** A digit may be a word or two: «هفتصد و». */
const LETTERS_PER_DIGIT = 8;
/** What a slow machine may still take on top. */
const PATIENCE_MS = 5_000;

/** Watches over one utterance. */
export interface Supervision {
  /** Something was heard. */
  heard(): void;
  /** It has ended: says whether the voice really spoke. */
  ended(): Fault | null;
}

/**
 * Tells a voice that speaks from one that only says so: an end after a few ms means silence, and a voice of
 * which nothing is heard for far longer than the text takes is stuck. Before the first sign of sound it waits
 * as long as the engine does.
 */
export function supervise(
  { text }: Utterance,
  { rate }: Delivery,
  clock: Clock,
  { signal, stuck }: { signal: AbortSignal; stuck: (fault: Fault) => void },
): Supervision {
  const asked = clock.now();
  let begun: number | null = null;
  let signs = 0;
  return {
    heard() {
      begun ??= clock.now();
      const sign = ++signs;
      const digits = text.match(/\p{N}/gu)?.length ?? 0;
      const letters = text.length + digits * LETTERS_PER_DIGIT;
      const limit = PATIENCE_MS + (letters * MOST_MS_PER_LETTER) / rate;
      const expire = (): void => {
        if (sign === signs) stuck(new Fault('voice-stuck'));
      };
      clock.after(limit, expire, signal);
    },
    ended() {
      const took = clock.now() - (begun ?? asked);
      return took < (text.length * LEAST_MS_PER_LETTER) / rate ? new Fault('voice-silent') : null;
    },
  };
}
