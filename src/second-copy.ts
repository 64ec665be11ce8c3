import type { App } from './app/create-app.ts';
import { connect } from './base/channel.ts';
import type { LibraryChange } from './library/announced-library.ts';
import { openChannel } from './library/open-channel.ts';
import type { SecondCopyCalls } from './library/second-copy.worker.ts';
import worker from './library/second-copy.worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/**
 * How long after a change it is copied, and how long the worker then stays, ms: places change at every sentence that
 * is read aloud, and a worker that has nothing to do takes memory from the text.
 */
const pace = {
  place: { leisure: 10_000, stay: 15_000 },
  time: { leisure: 30_000, stay: 15_000 },
  other: { leisure: 1_000, stay: 0 },
};

/** Between a failure (a full device, a database that is slow to open) and the next try, ms; it doubles each time. */
const pauses = { first: 5_000, longest: 600_000 };

/** A worker at work. */
interface Started {
  /** Resolves to how many articles were lost and are back; undefined when nothing was lost. */
  reconcile(): Promise<number | undefined>;
  end(): void;
}

/**
 * Keeps a second copy of the library, and has it mended from there when the browser has lost it. It hears of changes as
 * every page of the app does; what is not copied when the page ends waits in the database.
 */
export function keepSecondCopy(app: App): void {
  if (!('storage' in navigator && 'getDirectory' in navigator.storage && 'locks' in navigator))
    return;
  const channel = openChannel();
  if (!channel) return;
  let started: Started | undefined;
  let busy = 0;
  let leaving = 0;
  let timer = 0;
  let due = Infinity;
  let pause = pauses.first;

  const plan = (ms: number, stay: number): void => {
    const at = Date.now() + ms;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = window.setTimeout(() => {
      due = Infinity;
      void work(stay);
    }, ms);
  };

  const work = async (stay: number): Promise<void> => {
    clearTimeout(leaving);
    busy++;
    try {
      const mended = await (started ??= start()).reconcile();
      pause = pauses.first;
      if (mended !== undefined) {
        channel.postMessage({ kind: 'shelf' } satisfies LibraryChange);
        void app.libraryMended(mended);
      }
    } catch {
      end();
      plan(pause, 0);
      pause = Math.min(pause * 2, pauses.longest);
    }
    if (--busy === 0) leaving = window.setTimeout(end, stay);
  };

  const end = (): void => {
    started?.end();
    started = undefined;
  };

  channel.addEventListener('message', ({ data }) => {
    const { kind } = data as LibraryChange;
    const { leisure, stay } = kind === 'place' || kind === 'time' ? pace[kind] : pace.other;
    plan(leisure, stay);
  });
  void work(0);
}

function start(): Started {
  const thread = new Worker(scriptUrl(worker), { type: 'module' });
  const lifetime = new AbortController();
  thread.addEventListener('error', () => lifetime.abort());
  lifetime.signal.addEventListener('abort', () => thread.terminate());
  const channel = connect<SecondCopyCalls>(thread, lifetime.signal);
  return {
    reconcile: () => channel.call('reconcile', undefined, lifetime.signal),
    end: () => lifetime.abort(),
  };
}
