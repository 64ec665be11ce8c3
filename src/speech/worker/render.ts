import { escape } from './escape.ts';
import type { Rendering, RenderRequest, TimedWord } from './protocol.ts';
import type { Speaker } from './speaker.ts';
import { words, type Word } from './words.ts';

/** Says a text at the voice's own speed. Never throws for what is in the text. */
export function render({ espeak, pronounce }: Speaker, { text, pitch }: RenderRequest): Rendering {
  const spoken = pronounce(text);
  const escaped = escape(spoken.text);
  const written = words(text);
  const heard: (number | undefined)[] = written.map(() => undefined);
  const pieces: Int16Array[] = [];
  espeak.set_pitch(Math.round(Math.min(Math.max(pitch, 0), 2) * 50));
  espeak.synthesize(escaped.text, (piece, events) => {
    pieces.push(piece);
    for (const { type, text_position, audio_position } of events) {
      if (type !== 'word') continue;
      // What is said for one number comes as several words whose positions run up to the space after it.
      const offset = spoken.map.toSource(escaped.origin[text_position - 1] ?? spoken.text.length);
      const index = written.findLastIndex(({ from }) => from <= offset);
      if (index >= 0) heard[index] ??= audio_position;
    }
    return false;
  });
  const pcm = concat(pieces);
  const sampleRate = espeak.get_samplerate();
  return { pcm, sampleRate, words: timed(written, heard, (pcm.length / sampleRate) * 1000) };
}

/** Gives words that were not heard of their share of the time between their neighbours. */
function timed(
  written: readonly Word[],
  heard: readonly (number | undefined)[],
  duration: number,
): TimedWord[] {
  let from = 0; // offset and time of the last word that was heard of
  let at = 0;
  return written.map((word, index) => {
    let time = heard[index];
    if (time === undefined) {
      const next = heard.findIndex((known, i) => i > index && known !== undefined);
      const end = written[next]?.from ?? written.at(-1)!.to;
      const share = (word.from - from) / Math.max(1, end - from);
      time = at + share * Math.max(0, (heard[next] ?? duration) - at);
    }
    time = Math.min(Math.max(time, at), duration);
    from = word.from;
    at = time;
    return { ...word, at };
  });
}

function concat(pieces: readonly Int16Array[]): Int16Array<ArrayBuffer> {
  const whole = new Int16Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}
