/** Milliseconds of work after which the page is given a turn. */
const TURN = 30;
let since = 0;

/**
 * Called between two pieces of long work: lets the page answer the person now and then, and ends the work with
 * the signal's reason when it was given up. Without a signal it goes on to its end.
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (performance.now() - since < TURN) return;
  await new Promise<void>((resolve) => {
    // Not a timer: those of a page behind another fire once in a second.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (port1.close(), resolve());
    port2.postMessage(0);
  });
  since = performance.now();
  signal?.throwIfAborted();
}
