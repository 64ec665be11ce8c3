import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { minutesToHear } from '../app/progress.ts';
import { lastPlace } from '../app/shelf.ts';
import './av-welcome.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** The card that goes on exactly where the reader stopped: it quotes the sentence. */
@customElement('av-continue')
export class AvContinue extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shelf, settings } = this.app.store.snapshot;
    const place = lastPlace(this.app.store.snapshot);
    const entry =
      shelf.status === 'loading'
        ? undefined
        : shelf.entries.find(({ id }) => id === place?.article);
    if (!place || !entry) return this.welcome();
    const left = minutesToHear(entry.words * (1 - place.progress), settings.rate);
    return html`<section aria-label=${words.library.continue}>
      <p class="kicker">
        <span>${words.library.continue}</span><span>${words.left.minutes(left)}</span>
      </p>
      <h2 class="title"><a href="#/read/${encodeURIComponent(entry.id)}">${entry.title}</a></h2>
      ${
        place.quote
          ? html`<p class="quote">
              <svg viewBox="-2 -2 18 258" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
                <path
                  d="M7 0C14 4 14 8 7 12S0 20 7 24 14 32 7 36 0 44 7 48 14 56 7 60 0 68 7 72 14 80 7 84 0 92 7 96 14 104 7 108 0 116 7 120 14 128 7 132 0 140 7 144 14 152 7 156 0 164 7 168 14 176 7 180 0 188 7 192 14 200 7 204 0 212 7 216 14 224 7 228 0 236 7 240"
                  vector-effect="non-scaling-stroke"
                />
              </svg>
              ${place.quote}
            </p>`
          : nothing
      }
      <button @click=${() => this.app.listen(entry.id)}>
        <span class="play">${icon('play')}</span>
        <span>
          <span class="here">${words.library.continueHere}</span>
          ${entry.source ? html`<span class="soft">${entry.source}</span>` : nothing}
        </span>
      </button>
    </section>`;
  }

  /** Who has read and added nothing yet is told what this is. */
  private welcome(): TemplateResult | typeof nothing {
    const { shelf, places } = this.app.store.snapshot;
    if (shelf.status !== 'ready' || places.size > 0) return nothing;
    if (shelf.entries.some(({ origin }) => origin === 'own')) return nothing;
    return html`<av-welcome .app=${this.app}></av-welcome>`;
  }

  static override styles = [
    controls,
    css`
      section {
        background: var(--hero);
        color: var(--on-hero);
        border-radius: var(--r-l);
        padding: 18px 20px;
        box-shadow: var(--e1);
        border: 2px solid var(--hero-edge, transparent);
      }
      .kicker {
        font-size: var(--t-sm);
        color: var(--on-hero-2);
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 12px;
      }
      .title {
        font-size: 2rem;
        margin-block: 2px 10px;
      }
      .title a {
        color: inherit;
        text-decoration: none;
      }
      .title a:hover {
        text-decoration: underline;
      }
      .quote {
        line-height: 1.95;
        text-wrap: balance;
        color: var(--on-hero-2);
        padding-inline-start: 26px;
        position: relative;
        margin-block-end: 14px;
      }
      .quote svg {
        position: absolute;
        inset-inline-start: 0;
        /* Of one line too, high enough for a whole wave. */
        inset-block: 2px;
        block-size: calc(100% - 4px);
        inline-size: 18px;
        overflow: hidden;
        fill: none;
        stroke: var(--hero-voice);
        stroke-width: 3;
        stroke-linecap: round;
      }
      button {
        display: flex;
        align-items: center;
        gap: 14px;
        text-align: start;
        border-radius: var(--r-full);
      }
      .play {
        inline-size: 60px;
        block-size: 60px;
        border-radius: 50%;
        background: var(--on-hero);
        color: var(--hero);
        display: grid;
        place-items: center;
        flex: none;
      }
      .play .icon {
        inline-size: 28px;
        block-size: 28px;
      }
      .here {
        display: block;
        font-weight: 600;
      }
      .soft {
        font-size: var(--t-sm);
        color: var(--on-hero-2);
      }
      :where(button, a):focus-visible {
        outline-color: var(--on-hero);
      }
      @media (forced-colors: active) {
        section {
          border-color: CanvasText;
        }
        .play {
          border: 2px solid;
        }
      }
    `,
  ];
}
