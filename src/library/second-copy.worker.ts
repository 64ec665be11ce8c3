/*
 * Keeps the second copy of the library up to date, off the main thread. It hears of changes as every page of the app
 * does, and works at leisure: what it has not taken over when it is ended waits in the database.
 */
import { sealWorker } from '../base/seal-worker.ts';
import type { LibraryChange } from './announced-library.ts';
import { secondCopy, type SecondCopy } from './copy/second-copy.ts';
import { openDatabase } from './database.ts';
import { channelName, databaseName } from './names.ts';

declare const self: DedicatedWorkerGlobalScope;

sealWorker('nobody');

/** Between a change and its copy, ms; places change at every sentence. */
const leisure = { place: 10_000, time: 30_000, other: 1_000 };

/** Between a failure (a full device, a database that is slow to open) and the next try, ms; it doubles each time. */
const pauses = { first: 5_000, longest: 600_000 };

/** What the worker tells its page: so many articles were lost and are back. */
export type SecondCopyNews = { readonly mended: number };

const channel = new BroadcastChannel(channelName);
const database = openDatabase(databaseName);
let timer = 0;
let due = Infinity;
let pause = pauses.first;

/** One page's worker works on the files at a time. */
function alone<T>(work: (copy: SecondCopy) => Promise<T>): Promise<T> {
  return navigator.locks.request('avakhan-second-copy', async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('library', { create: true });
    return work(secondCopy(database, folder));
  });
}

/** Brings the two together; what was lost and is back is told to the pages. What fails is tried again. */
async function reconcile(): Promise<void> {
  let mended: number | undefined;
  try {
    mended = await alone((copy) => copy.reconcile());
    pause = pauses.first;
  } catch {
    plan(pause);
    pause = Math.min(pause * 2, pauses.longest);
  }
  if (mended === undefined) return;
  channel.postMessage({ kind: 'shelf' } satisfies LibraryChange);
  self.postMessage({ mended } satisfies SecondCopyNews);
}

function plan(ms: number): void {
  const at = Date.now() + ms;
  if (at >= due) return;
  clearTimeout(timer);
  due = at;
  timer = self.setTimeout(() => {
    due = Infinity;
    void reconcile();
  }, ms);
}

channel.addEventListener('message', ({ data }) => {
  const { kind } = data as LibraryChange;
  plan(kind === 'place' || kind === 'time' ? leisure[kind] : leisure.other);
});

void reconcile();
