import type { Store } from '../base/store.ts';
import type { AppState, Removed } from './app-state.ts';

/** Offers to put back articles that were removed just now, with those that are offered still. */
export function offerBack(store: Store<AppState>, gone: Removed['articles']): void {
  if (gone.length === 0) return;
  const offered = withoutThese(store.snapshot.removed, gone);
  store.patch({ notice: null, removed: { kind: 'removed', articles: [...offered, ...gone] } });
}

/** Offers these no more: they are back. What was removed meanwhile is offered still. */
export function takeOffer(store: Store<AppState>, back: Removed['articles']): void {
  const articles = withoutThese(store.snapshot.removed, back);
  store.patch({ removed: articles.length > 0 ? { kind: 'removed', articles } : null });
}

function withoutThese(removed: Removed | null, these: Removed['articles']): Removed['articles'] {
  return (removed?.articles ?? []).filter(({ id }) => !these.some((one) => one.id === id));
}
