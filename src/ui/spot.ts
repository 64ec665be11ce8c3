import type { App } from '../app/create-app.ts';

/** Where one element of the app is shown at a time; its code may come later than it. */
export class Spot {
  private shown: HTMLElement | undefined;

  /** The element of this name: the one that is shown if it has it, else a new one. */
  show(name: string, app: App): HTMLElement {
    if (this.shown?.localName !== name)
      this.shown = Object.assign(document.createElement(name), { app });
    return this.shown;
  }

  clear(): undefined {
    this.shown = undefined;
  }
}
