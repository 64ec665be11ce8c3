import { findBrowser, onPath } from './browser.mjs';

/** What a test may need beyond `npm ci`: a full Chromium, or also the programs that make and catch sound. */
export type Need = 'chromium' | 'speech';

const PROGRAMS = ['pulseaudio', 'pactl', 'parec', 'speech-dispatcher', 'espeak-ng'];

/**
 * Why a test with this need cannot run on this machine, for people; false when it can.
 * @throws {Error} where a skip would hide a fault: when AVAKHAN_REQUIRE_SPEECH is set.
 */
export async function whySkipped(need: Need): Promise<string | false> {
  const reason = await missing(need);
  if (reason && process.env['AVAKHAN_REQUIRE_SPEECH']) throw new Error(reason);
  return reason;
}

async function missing(need: Need): Promise<string | false> {
  const programs = need === 'speech' ? PROGRAMS.filter((name) => !onPath(name)) : [];
  if (programs.length > 0) return `not installed: ${programs.join(', ')}`;
  if ((await findBrowser()).origin === 'packaged')
    return 'the browser that comes by npm cannot install apps, load extensions or use voices; install chromium';
  return false;
}
