import { Workbox } from 'workbox-window';
import type { App } from './app/create-app.ts';
import { scriptUrl } from './script-url.ts';

/** Keeps the app for offline, and offers a newer version, never forces it: the worker waits until the reader says so. */
export function watchForUpdates(app: App): void {
  const workbox = new Workbox(scriptUrl('./service-worker.js'));
  let accepted = false;
  workbox.addEventListener('waiting', () =>
    app.offerUpdate(() => {
      accepted = true;
      workbox.messageSkipWaiting();
    }),
  );
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // Another tab has taken it. This one may be speaking, or hold what is being added: it too is only offered.
    else if (controlled) app.offerUpdate(() => location.reload());
    controlled = true;
  });
  void workbox.register().catch(() => undefined); // no net, or none is allowed here: at the next start
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined);
  });
}
