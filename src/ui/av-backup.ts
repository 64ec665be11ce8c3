import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import archive from 'lucide-static/icons/archive.svg?raw';
import type { App } from '../app/create-app.ts';
import type { RestoreReview } from '../app/outs.ts';
import { Watch } from './controllers/watch.ts';
import { drawn } from './drawn-icon.ts';
import { icon } from './icons.ts';
import { leavingProgress } from './leaving-progress.ts';
import { controls } from './styles/controls.ts';
import { leavingStyle } from './styles/leaving.ts';
import { words } from './words.ts';

/** After so long a new backup is suggested, ms. */
const old = 30 * 24 * 3_600_000;

/** Makes a backup of the library, and brings one back after showing what it would change. */
@customElement('av-backup')
export class AvBackup extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.app.stopLeaving();
  }

  protected override render(): TemplateResult {
    const { leaving } = this.app.store.snapshot;
    const busy = leaving.status === 'working';
    return html`
      <p class="soft small">${words.out.about}</p>
      <p class="small">${this.last()}</p>
      <div class="ways" ?hidden=${busy}>
        <button class="button" @click=${() => this.app.backUp()}>
          ${drawn(archive)}${words.out.backUp}
        </button>
        <button class="button" @click=${() => this.input?.click()}>
          ${icon('undo')}${words.out.restore}
        </button>
      </div>
      <input type="file" hidden @change=${this.chosen} />
      ${leavingProgress(this.app, leaving)}
      ${leaving.status === 'checked' ? this.review(leaving.review) : nothing}
      ${
        leaving.status === 'restored'
          ? html`<p class="stack strong">${words.out.restored(leaving.fresh)}</p>
              ${
                leaving.picturesLeft > 0
                  ? html`<p class="stack">${words.out.restoredBare(leaving.picturesLeft)}</p>`
                  : nothing
              }`
          : nothing
      }
    `;
  }

  private last(): string {
    const { backedUp } = this.app.store.snapshot.settings;
    if (backedUp === 0) return words.out.never;
    const day = dayOf(backedUp);
    return Date.now() - backedUp > old ? words.out.longAgo(day) : words.out.last(day);
  }

  private review({ made, articles, fresh, newerPlaces, newNotes }: RestoreReview): TemplateResult {
    return html`<div class="stack box">
      <p class="strong">${words.out.found(articles, dayOf(made))}</p>
      <ul>
        <li>${words.out.fresh(fresh)}</li>
        ${newerPlaces > 0 ? html`<li>${words.out.newerPlaces(newerPlaces)}</li>` : nothing}
        ${newNotes > 0 ? html`<li>${words.out.newNotes(newNotes)}</li>` : nothing}
      </ul>
      <p class="small soft">${words.out.keeps}</p>
      <div class="ways">
        <button class="button primary" @click=${() => this.app.restoreBackup()}>
          ${icon('check')}${words.out.apply}
        </button>
        <button class="button" @click=${() => this.app.stopLeaving()}>${words.out.cancel}</button>
      </div>
    </div>`;
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private readonly chosen = (): void => {
    const file = this.input?.files?.[0];
    if (file) void this.app.checkBackup(file);
    // The same file can be chosen again.
    if (this.input) this.input.value = '';
  };

  static override styles = [
    controls,
    leavingStyle,
    css`
      .soft + p {
        margin-block: 6px 12px;
      }
      ul {
        list-style: disc;
        padding-inline-start: 20px;
      }
    `,
  ];
}

/** A moment (ms since 1970) as its day is written: «۱ فروردین ۱۴۰۲». */
function dayOf(ms: number): string {
  return new Date(ms).toLocaleDateString('fa-IR', { dateStyle: 'long' });
}
