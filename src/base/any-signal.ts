/** Aborts as the first of several does. Safari has no `AbortSignal.any` before 17.4; goes with iOS 16. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  if ('any' in (AbortSignal as object)) return AbortSignal.any(signals);
  const either = new AbortController();
  for (const one of signals) {
    const follow = (): void => either.abort(one.reason);
    if (one.aborted) follow();
    else one.addEventListener('abort', follow, { signal: either.signal });
  }
  return either.signal;
}
