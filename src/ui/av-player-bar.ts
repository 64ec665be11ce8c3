import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../app/create-app.ts';
import { minutesToHear, progressAt, countWords } from '../app/progress.ts';
import { whereIs } from '../app/where.ts';
import { TITLE } from '../speech/place.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { playerStatus } from './player-status.ts';
import { controls } from './styles/controls.ts';
import { transportStyle } from './styles/transport.ts';
import { transport } from './transport.ts';
import { words } from './words.ts';

/** The player under the text: where we are, the transport, speed and timer. Its upper row opens the whole player. */
@customElement('av-player-bar')
export class AvPlayerBar extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading, settings } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { status, place, sleep } = this.app.player.store.snapshot;
    const { article } = reading;
    const share = status === 'ended' ? 1 : place ? progressAt(article, place.block, place.from) : 0;
    const { number, of } = whereIs(article, place?.block ?? TITLE);
    const at = status === 'ready' ? words.player.resume : words.player.where;
    const where = number === 0 ? words.player.atTitle : at(number, of);
    const count = countWords(article);
    const left = words.left.minutes(minutesToHear(count * (1 - share), settings.rate));
    const now = playerStatus(this.app.player.store.snapshot) || left;
    const longest = words.player.where(of, of);
    return html`<section aria-label=${words.player.name}>
      <button class="where" aria-haspopup="dialog" @click=${() => this.app.show('player')}>
        ${
          status === 'speaking'
            ? html`<svg class="wave" viewBox="0 0 34 16" aria-hidden="true">
                <path
                  d="M33 8C29.4 0 26.6 0 23 8C20.1 14.4 17.9 14.4 15 8C12.6 2.8 10.9 2.8 8.5 8C6.7 12 5.3 12 3.5 8"
                />
              </svg>`
            : nothing
        }
        ${keyed(where, html`<b data-longest=${longest}>${where}</b>`)}<span class="unseen"
          >${words.player.comma}</span
        >
        ${keyed(now, html`<span class="grow soft">${now}</span>`)}
        <span class="unseen">${words.player.comma} ${words.player.open}</span>
        ${icon('chevronUp')}
      </button>
      <div class="controls">
        <button class="key speed" aria-haspopup="dialog" @click=${() => this.app.show('speed')}>
          <span class="value" aria-hidden="true">${words.player.times(settings.rate)}</span>
          <span>${words.player.speed}</span>
          <span class="unseen">${words.player.fold(settings.rate)}</span>
        </button>
        ${transport(this.app, share)}
        <button class="key timer" aria-haspopup="dialog" @click=${() => this.app.show('sleep')}>
          ${icon('moon')}<span>${sleepText(sleep)}</span>
        </button>
      </div>
    </section>`;
  }

  static override styles = [
    controls,
    transportStyle,
    css`
      :host {
        position: fixed;
        inset-inline: 0;
        inset-block-end: 0;
        z-index: 4;
      }
      section {
        background: var(--surface);
        box-shadow: var(--e2);
        border-radius: var(--r-xl) var(--r-xl) 0 0;
        padding: 2px 14px max(14px, env(safe-area-inset-bottom));
      }
      .where {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 48px;
        inline-size: 100%;
        padding-inline: 8px 4px;
        font-size: var(--t-sm);
        text-align: start;
      }
      .where b {
        font-weight: 600;
        white-space: nowrap;
      }
      /* From paragraph to paragraph nothing beside it moves. */
      .where b::after {
        content: attr(data-longest) / '';
        display: block;
        block-size: 0;
        visibility: hidden;
      }
      /* What went wrong is said whole. */
      .where .grow {
        line-height: 1.6;
        padding-block: 8px;
      }
      .wave {
        inline-size: 34px;
        block-size: 16px;
        flex: none;
        fill: none;
        stroke: var(--voice);
        stroke-width: 3;
        stroke-linecap: round;
      }
      .controls {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
      }
      .block {
        display: none;
      }
      @media (max-width: 389px) {
        .key {
          min-inline-size: 48px;
        }
        .transport {
          gap: 2px;
        }
      }
      @media (min-width: 768px) {
        section {
          display: grid;
          grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
          align-items: center;
          gap: 24px;
          border-radius: 0;
          padding-inline: 22px;
          padding-block: 10px max(10px, env(safe-area-inset-bottom));
        }
        .where {
          display: grid;
          grid-template-columns: auto minmax(0, 1fr) auto;
          gap: 0 12px;
        }
        .where :is(b, .grow) {
          grid-column: 2;
          padding-block: 0;
        }
        .where :is(.wave, .icon) {
          grid-row: 1 / span 2;
          grid-column: 1;
        }
        .where .icon {
          grid-column: 3;
        }
        .controls {
          display: contents;
        }
        .transport {
          grid-area: 1 / 2;
        }
        .speed,
        .timer {
          grid-area: 1 / 3;
          justify-self: end;
        }
        .speed {
          margin-inline-end: max(92px, 5.5rem);
        }
        .block {
          display: grid;
        }
      }
      @media (min-width: 768px) and (max-width: 1023px) {
        section {
          column-gap: 12px;
        }
        .key {
          min-inline-size: 56px;
        }
      }
      @media (max-height: 480px) {
        .key span:not(.value) {
          display: none;
        }
      }
      /* The keys at its ends open the player too. */
      @media (max-height: 400px) and (max-width: 767px) {
        section {
          padding-block: 0;
        }
        .where {
          display: none;
        }
      }
      @media (forced-colors: active) {
        section {
          border-block-start: 2px solid CanvasText;
        }
      }
    `,
  ];
}

/** What is left until sleep, or what the key is for. `sleep` in ms. */
function sleepText(sleep: number | 'end' | null): string {
  if (sleep === null) return words.player.sleepShort;
  return sleep === 'end'
    ? words.player.sleepEndShort
    : words.time.minutes(Math.ceil(sleep / 60_000));
}
