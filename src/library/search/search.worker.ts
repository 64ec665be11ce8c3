/*
 * Searches the library off the main thread. It hears of changes as every page of the app does, and reads the texts
 * into memory once someone begins to search.
 */
import { serve } from '../../base/channel.ts';
import { sealWorker } from '../../base/seal-worker.ts';
import { idbLibrary } from '../idb-library.ts';
import { openChannel } from '../open-channel.ts';
import type { LibraryChange } from '../announced-library.ts';
import { ArticleSearch } from './article-search.ts';
import type { SearchCalls } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

sealWorker('own host');

/** How long a part of the answer is waited for before it is shown, ms. */
const patience = 400;

let base = self.location.href;
const library = idbLibrary(async (path) => {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}, Date.now);
const search = new ArticleSearch(library);

openChannel()?.addEventListener('message', ({ data }) => {
  if ((data as LibraryChange).kind === 'shelf') search.changed();
});

serve<SearchCalls>(self, {
  async find(request, signal) {
    base = request.base;
    if (request.more) {
      const end = performance.now() + patience;
      await search.fill(() => signal.aborted || performance.now() >= end);
    }
    return search.find(request.query, signal);
  },
});
