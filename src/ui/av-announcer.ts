import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../app/create-app.ts';
import { Watch } from './controllers/watch.ts';
import { controls } from './styles/controls.ts';

/**
 * Where a screen reader is told what has changed. A modal sheet hides all around it from screen readers, so that one
 * in which things change has an announcer of its own; there is never more than one to be heard.
 */
@customElement('av-announcer')
export class AvAnnouncer extends LitElement {
  @property({ attribute: false }) app!: App;
  /** What was said before it came. */
  private old: object | undefined;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { said } = this.app.store.snapshot;
    this.old ??= said;
    // A new node also for the same words, or they would not be said again.
    return html`<p class="unseen" role="status">
      ${keyed(said, html`<span>${said === this.old ? '' : said.text}</span>`)}
    </p>`;
  }

  static override styles = controls;
}
