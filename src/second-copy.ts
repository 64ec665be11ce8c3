import type { App } from './app/create-app.ts';
import type { SecondCopyNews } from './library/second-copy.worker.ts';
import worker from './library/second-copy.worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** Keeps a second copy of the library, and has it mended from there when the browser has lost it. */
export function keepSecondCopy(app: App): void {
  if (!('storage' in navigator && 'getDirectory' in navigator.storage && 'locks' in navigator))
    return;
  new Worker(scriptUrl(worker), { type: 'module' }).addEventListener('message', ({ data }) => {
    void app.libraryMended((data as SecondCopyNews).mended);
  });
}
