import type { Mend } from './app/mending.ts';
import { connect, type Channel } from './base/channel.ts';
import { defaultWays } from './library/mending.ts';
import type { MenderCalls } from './mending/protocol.ts';
import { scriptUrl } from './script-url.ts';
import { TWINS, type Profile, type Spelling } from './text/repair/profile.ts';

/** Addresses of the worker that mends and of the models it needs. */
export interface MenderParts {
  readonly worker: string;
  readonly joined: string;
  readonly spaced: string;
}

/** Mends in a worker that is started at the first need; where none can be had the text stays as it came. */
export function mender(parts: MenderParts, lifetime: AbortSignal): Mend {
  let started: { channel: Channel<MenderCalls>; lost: Promise<never> } | undefined;
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  const models = { joined: absolute(parts.joined), spaced: absolute(parts.spaced) };
  const start = (): NonNullable<typeof started> => {
    const worker = new Worker(scriptUrl(parts.worker), { type: 'module' });
    const lost = new Promise<never>((_, reject) =>
      worker.addEventListener('error', () => reject(new Error(`No worker ${parts.worker}`))),
    );
    lost.catch(() => undefined); // told to whoever waits, and to no one else
    return { channel: connect<MenderCalls>(worker, lifetime), lost };
  };
  return async (texts, signal, { mode, twins } = defaultWays) => {
    const options = { mode, twins: twins === 'own' ? {} : allTwins(twins) };
    const { channel, lost } = (started ??= start());
    try {
      return await Promise.race([channel.call('mend', { texts, models, options }, signal), lost]);
    } catch (error) {
      if (signal.aborted) throw error;
      started = undefined;
      return null;
    }
  };
}

function allTwins(spelling: Spelling): Profile['twins'] {
  return Object.fromEntries(TWINS.map((twin) => [twin, spelling]));
}
