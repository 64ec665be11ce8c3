import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its element anew when the window becomes wide enough for a column beside the text, or too narrow. */
export class WideWindow implements ReactiveController {
  private readonly query = matchMedia('(min-width: 1024px)');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get is(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.onchange = () => this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.query.onchange = null;
  }
}
