import { passed } from '../base/passed.ts';

/** A page in the background is never on the screen; its scripts wait no longer than this, ms. */
const patience = 500;

/** Resolves once the browser tells that something of the page stands on the screen. */
export function onScreen(): Promise<void> {
  return Promise.race([painted(), passed(patience)]);
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
