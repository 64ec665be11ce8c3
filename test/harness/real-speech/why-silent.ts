import { findBrowser, onPath } from '../browser.mjs';

const PROGRAMS = ['pulseaudio', 'pactl', 'parec', 'speech-dispatcher', 'espeak-ng'];

/**
 * Why real speech cannot be tested on this machine, for people; undefined when it can.
 * @throws {Error} where a skip would hide a fault: when AVAKHAN_REQUIRE_SPEECH is set.
 */
export async function whySilent(): Promise<string | undefined> {
  const reason = await missing();
  if (reason && process.env.AVAKHAN_REQUIRE_SPEECH) throw new Error(`Real speech: ${reason}`);
  return reason;
}

async function missing(): Promise<string | undefined> {
  const programs = PROGRAMS.filter((name) => !onPath(name));
  if (programs.length > 0) return `not installed: ${programs.join(', ')}`;
  if ((await findBrowser()).origin === 'packaged')
    return 'the browser that comes by npm has no system voices; install chromium';
  return undefined;
}
