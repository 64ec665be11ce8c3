import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../base/store.ts';

/** Renders its element anew whenever one of the stores changes, while the element is in the page. */
export class Watch implements ReactiveController {
  private leaving: AbortController | undefined;

  /** @param stores asked each time the element enters the page */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stores: () => readonly Store<object>[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** Not earlier: an element that was defined late has its properties only from its first update on. */
  hostUpdate(): void {
    if (this.leaving) return;
    this.leaving = new AbortController();
    for (const store of this.stores())
      store.subscribe(() => this.host.requestUpdate(), this.leaving.signal);
  }

  hostDisconnected(): void {
    this.leaving?.abort();
    this.leaving = undefined;
  }
}
