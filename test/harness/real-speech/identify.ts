import assert from 'node:assert/strict';
import { reference } from './reference.ts';
import { soundDistance } from './sound-distance.ts';
import type { Sound } from './sound.ts';

/**
 * Fails unless the sound is this sentence in a Persian voice, and none of the others.
 * @param text What the voice was given to say, or nearly: how it is written changes little.
 * @param among Other sentences; `text` itself may be one of them.
 * @param near How near it must be, at most 1.5: 1 where the voice speaks at its own speed.
 */
export function identify(sound: Sound, text: string, among: readonly string[], near = 1): void {
  const own = soundDistance(sound, reference(text));
  assert.ok(own < near, `«${text}» at ${own}`);
  for (const other of among)
    if (other !== text) {
      const distance = soundDistance(sound, reference(other));
      assert.ok(distance > 1.5, `«${other}» at ${distance}, «${text}» at ${own}`);
    }
}
