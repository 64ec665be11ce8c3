import type { App } from '../app/create-app.ts';
import { focusedElement } from './focused-element.ts';
import { newsOf, type Moment } from './news-of.ts';

/** Tells a screen reader of each change once, unless the focused control tells it by itself. */
export function announceChanges(app: App, signal: AbortSignal): void {
  const moment = (): Moment => ({
    app: app.store.snapshot,
    player: app.player.store.snapshot,
    onPlayKey: focusedElement()?.matches('.main') ?? false,
  });
  let was = moment();
  const look = (): void => {
    const is = moment();
    const news = newsOf(was, is);
    was = is;
    if (news) app.announce(news);
  };
  app.store.subscribe(look, signal);
  app.player.store.subscribe(look, signal);
}
