import { serve } from '../base/channel.ts';
import { sealWorker } from '../base/seal-worker.ts';
import { secondCopy } from './copy/second-copy.ts';
import { openDatabase } from './database.ts';
import { databaseName } from './names.ts';

sealWorker('nobody');

/** What the second copy's worker does, off the main thread and one page's worker at a time. */
export type SecondCopyCalls = {
  /** Brings library and copy together: see `SecondCopy`. */
  reconcile(): Promise<number | undefined>;
};

const database = openDatabase(databaseName);

serve<SecondCopyCalls>(self, {
  reconcile: () =>
    navigator.locks.request('avakhan-second-copy', async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('library', { create: true });
      return secondCopy(database, folder).reconcile();
    }),
});
