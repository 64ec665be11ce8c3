import type { App } from './app/create-app.ts';

/** Tells the app what becomes of its page: whether it has the net, and that it is left, also when that is for good. */
export function watchPage(app: App, signal: AbortSignal): void {
  const left = (): void => void app.saveTime();
  addEventListener('pagehide', left, { signal });
  addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') left();
    },
    { signal },
  );
  const look = (): void => app.setOnline(navigator.onLine);
  addEventListener('online', look, { signal });
  addEventListener('offline', look, { signal });
  look();
}
