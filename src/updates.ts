import { Workbox } from 'workbox-window';
import type { App } from './app/create-app.ts';
import { scriptUrl } from './script-url.ts';

/**
 * A worker that is told to stop waiting may be left waiting all the same, when something is asked of the old one in that
 * moment: it is told again after so long, ms. See https://github.com/w3c/ServiceWorker/issues/1295.
 */
const again = 1_000;

/** Keeps the app for offline, and offers a newer version, never forces it: the worker waits until the reader says so. */
export function watchForUpdates(app: App): void {
  const workbox = new Workbox(scriptUrl('./service-worker.js'));
  let accepted = false;
  const offer = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.getRegistration();
    // The very first one waits for nobody: it was only met on its way, by a page opened while it was installed.
    if (!registration?.waiting || !registration.active) return;
    await app.offerUpdate(() => {
      accepted = true;
      workbox.messageSkipWaiting();
      setInterval(() => workbox.messageSkipWaiting(), again);
    });
  };
  workbox.addEventListener('waiting', () => void offer());
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    // Another tab has taken it. This one may be speaking, or hold what is being added: it too is only offered.
    else if (controlled) void app.offerUpdate(() => location.reload());
    controlled = true;
  });
  void workbox.register().catch(() => undefined); // no net, or none is allowed here: at the next start
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined);
  });
}
