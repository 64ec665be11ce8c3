import type { LaunchOptions } from 'playwright-core';
import type { Speech } from './start-speech.ts';

/**
 * Makes more sound ahead, so that a busy machine makes fewer holes into it. The browser's clock knows nothing of it:
 * what is heard comes 85 ms later than it says, so that nothing can be timed.
 */
export const AHEAD = '--audio-buffer-size=4096';

/** Launches a browser that sounds into this sink. */
export function withSound({ env }: Speech, ...args: readonly string[]): LaunchOptions {
  return {
    args: [...args],
    ignoreDefaultArgs: ['--mute-audio'],
    env: { ...process.env, ...env },
  };
}
