/**
 * Keeps the screen on until the signal aborts: where Web Speech speaks, a dark screen means silence. The lock is
 * lost whenever the page is hidden, so it is asked for again when it is seen. A browser that has no such lock, or
 * refuses it (low battery), lets the screen go dark.
 */
export function holdWakeLock(signal: AbortSignal): void {
  const wakeLock = (navigator as { wakeLock?: WakeLock }).wakeLock;
  if (!wakeLock || signal.aborted) return;
  let lock: WakeLockSentinel | undefined;
  const acquire = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      const got = await wakeLock.request('screen');
      // The wish may be gone, or fulfilled twice, by the time it is granted.
      if (signal.aborted || (lock && !lock.released)) await got.release();
      else lock = got;
    } catch {
      lock = undefined;
    }
  };
  document.addEventListener('visibilitychange', () => void acquire(), { signal });
  signal.addEventListener('abort', () => void lock?.release(), { once: true });
  void acquire();
}
