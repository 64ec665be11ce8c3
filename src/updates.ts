import { Workbox } from 'workbox-window';
import type { App } from './app/create-app.ts';
import { scriptUrl } from './script-url.ts';

/** Keeps the app for offline, and offers a newer version, never forces it: the worker waits until the reader says so. */
export function watchForUpdates(app: App): void {
  const workbox = new Workbox(scriptUrl('./service-worker.js'));
  workbox.addEventListener('waiting', () =>
    app.offerUpdate(() => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  void workbox.register();
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined);
  });
}
