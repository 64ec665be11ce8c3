import { proseOf, type Mend } from './app/mending.ts';
import { connect, type Channel } from './base/channel.ts';
import { defaultWays } from './library/mending.ts';
import type { MenderCalls } from './mending/protocol.ts';
import { scriptUrl } from './script-url.ts';
import { TWINS, type Profile, type Spelling } from './text/repair/profile.ts';
import type { RepairChange } from './text/repair/repair.ts';
import { sampleOf } from './text/repair/sample.ts';

/** Blocks that go to the worker at once. */
const partLength = 200;
/** A worker that was not asked for so long is ended: it holds more memory than a text does, ms. */
const rest = 3_000;
/** After a text of so many blocks, which fills it most, it is ended at once. */
const book = 2_000;

/** Addresses of the worker that mends and of the models it needs. */
export interface MenderParts {
  readonly worker: string;
  readonly joined: string;
  readonly spaced: string;
}

/** A worker at work. */
interface Started {
  readonly channel: Channel<MenderCalls>;
  /** Rejects when it fails. */
  readonly lost: Promise<never>;
  end(): void;
}

/** Mends in a worker that is started at the first need; where none can be had the text stays as it came. */
export function mender(parts: MenderParts, lifetime: AbortSignal): Mend {
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  const models = { joined: absolute(parts.joined), spaced: absolute(parts.spaced) };
  let started: Started | undefined;
  let articles = 0;
  let resting = 0;

  const end = (): void => {
    started?.end();
    started = undefined;
  };

  return async (texts, signal, { mode, twins } = defaultWays, beginning) => {
    clearTimeout(resting);
    articles++;
    const { channel, lost } = (started ??= start(parts.worker, lifetime));
    const work = async (): Promise<(readonly RepairChange[])[]> => {
      const sample = sampleOf(proseOf(texts));
      const options = { mode, twins: twins === 'own' ? {} : allTwins(twins) };
      const profile = await channel.call('survey', { sample, models, options }, signal);
      const changes: (readonly RepairChange[])[] = [];
      while (changes.length < texts.length) {
        const from = changes.length;
        const to = from + (from === 0 && beginning ? beginning.length : partLength);
        changes.push(
          ...(await channel.call('mend', { texts: texts.slice(from, to), profile }, signal)),
        );
        if (from === 0) beginning?.tell([...changes]);
      }
      return changes;
    };
    try {
      return await Promise.race([work(), lost]);
    } catch (error) {
      if (signal.aborted) throw error;
      // Another article may still wait for an answer of this worker: it is left to itself.
      started = undefined;
      return null;
    } finally {
      if (--articles === 0) resting = window.setTimeout(end, texts.length < book ? rest : 0);
    }
  };
}

function start(script: string, lifetime: AbortSignal): Started {
  const worker = new Worker(scriptUrl(script), { type: 'module' });
  const lost = new Promise<never>((_, reject) =>
    worker.addEventListener('error', () => reject(new Error(`No worker ${script}`))),
  );
  lost.catch(() => undefined); // told to whoever waits, and to no one else
  return { channel: connect<MenderCalls>(worker, lifetime), lost, end: () => worker.terminate() };
}

function allTwins(spelling: Spelling): Profile['twins'] {
  return Object.fromEntries(TWINS.map((twin) => [twin, spelling]));
}
