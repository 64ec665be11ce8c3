import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { progressAt } from '../app/progress.ts';
import { TITLE } from '../speech/place.ts';
import './av-choice.ts';
import './av-sheet.ts';
import './av-stepper.ts';
import './av-voices.ts';
import { Watch } from './controllers/watch.ts';
import { playerStatus } from './player-status.ts';
import { controls } from './styles/controls.ts';
import { transportStyle } from './styles/transport.ts';
import { transport } from './transport.ts';
import { words } from './words.ts';

/** 0.5–3. */
const rates = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3];
const pitches = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5];
/** Minutes. */
const naps = [5, 10, 15, 30, 45, 60, 90];

/** The whole player: the sentence being read in large, the transport, speed, pitch, timer and voice. */
@customElement('av-player-sheet')
export class AvPlayerSheet extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading, settings } = this.app.store.snapshot;
    const state = this.app.player.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { place, sleep, status, voice } = state;
    const share = place ? progressAt(reading.article, place.block, place.from) : 0;
    const nap = sleep === null ? '' : sleep === 'end' ? 'end' : 'minutes';
    return html`<av-sheet
      .heading=${this.app.shown(TITLE).text}
      @close=${() => this.app.show('none')}
    >
      ${this.sentence()}
      <p class="status soft small" role="status">${playerStatus(state)}</p>
      <div class="big">${transport(this.app, status === 'ended' ? 1 : share)}</div>
      <div class="field">
        <av-stepper
          .label=${words.player.speed}
          .now=${words.player.times(settings.rate)}
          .less=${words.player.slower}
          .more=${words.player.faster}
          .steps=${rates}
          .value=${settings.rate}
          @change=${(event: CustomEvent<number>) => this.app.set({ rate: event.detail })}
        ></av-stepper>
      </div>
      ${
        voice?.pitch
          ? html`<div class="field">
              <av-stepper
                .label=${words.player.pitch}
                .now=${words.player.times(settings.pitch)}
                .less=${words.player.lower}
                .more=${words.player.higher}
                .steps=${pitches}
                .value=${settings.pitch}
                @change=${(event: CustomEvent<number>) => this.app.set({ pitch: event.detail })}
              ></av-stepper>
            </div>`
          : nothing
      }
      <div class="field">
        <label class="strong" for="sleep">${words.player.sleep}</label>
        <select id="sleep" class="box" @change=${this.sleep}>
          <option value="" ?selected=${nap === ''}>${words.player.sleepOff}</option>
          ${
            nap === 'minutes'
              ? html`<option value="keep" selected>
                  ${words.player.sleepIn(Math.ceil(Number(sleep) / 60_000))}
                </option>`
              : nothing
          }
          ${naps.map(
            (minutes) => html`<option value=${minutes}>${words.player.sleepIn(minutes)}</option>`,
          )}
          <option value="end" ?selected=${nap === 'end'}>${words.player.sleepEnd}</option>
        </select>
      </div>
      <div class="field">
        <label class="pace">
          <input
            type="checkbox"
            .checked=${settings.pace === 'sentence'}
            @change=${(event: Event) =>
              this.app.set({
                pace: (event.target as HTMLInputElement).checked ? 'sentence' : 'flow',
              })}
          />
          ${words.player.pace}
        </label>
      </div>
      <div class="field"><av-voices .app=${this.app}></av-voices></div>
    </av-sheet>`;
  }

  /** Of a long sentence, the part with the spoken word stays in view. */
  protected override updated(): void {
    this.renderRoot.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }

  private sentence(): TemplateResult | typeof nothing {
    const { place, word: spoken } = this.app.player.store.snapshot;
    if (!place) return nothing;
    const { text, map } = this.app.shown(place.block);
    const { from, to } = map.rangeToTarget(place);
    const word = spoken ? map.rangeToTarget(spoken) : { from: to, to };
    return html`<p class="sentence" aria-hidden="true">
      <span
        >${text.slice(from, word.from)}<mark>${text.slice(word.from, word.to)}</mark>${text.slice(
          word.to,
          to,
        )}</span
      >
    </p>`;
  }

  private readonly sleep = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value === 'keep') return;
    this.app.player.setSleep(value === '' ? null : value === 'end' ? 'end' : Number(value));
  };

  static override styles = [
    controls,
    transportStyle,
    css`
      .sentence {
        font-family: var(--font-read);
        font-size: 1.4375rem;
        line-height: 1.95;
        margin-block: 2px 6px;
        max-block-size: 11.7rem;
        overflow: auto;
      }
      .sentence span {
        background: var(--sent-bg);
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
        padding-block: 0.15em;
        border-radius: 6px;
        text-decoration: underline max(1.5px, 0.05em) var(--sent-line);
        text-underline-offset: 0.42em;
        text-decoration-skip-ink: none;
      }
      mark {
        background: var(--word-bg);
        color: var(--word-ink);
        text-decoration: underline max(4px, 0.1em) var(--word-line);
        text-underline-offset: 0.39em;
        border-radius: 4px;
      }
      .status {
        min-block-size: 1.7em;
      }
      .big .transport {
        justify-content: space-between;
        gap: 0;
        max-inline-size: 460px;
        margin-inline: auto;
      }
      .big .main {
        inline-size: 96px;
        block-size: 96px;
      }
      .big .main::before {
        inset: 8px;
      }
      .big .main .icon {
        inline-size: 40px;
        block-size: 40px;
      }
      .big .key {
        min-block-size: 76px;
        min-inline-size: 52px;
      }
      @media (max-width: 359px) {
        .big .main {
          inline-size: 80px;
          block-size: 80px;
        }
        .big .key {
          min-inline-size: 48px;
        }
      }
      .field {
        padding-block: 13px;
        border-block-start: 1px solid var(--line);
      }
      .big {
        padding-block-end: 12px;
      }
      label {
        display: block;
        margin-block-end: 8px;
      }
      .pace {
        display: flex;
        align-items: center;
        gap: 14px;
        min-block-size: 48px;
        margin: 0;
      }
      .pace input {
        inline-size: 24px;
        block-size: 24px;
        accent-color: var(--accent);
      }
      /* The browser's own arrow sticks to the round edge. */
      select.box {
        appearance: none;
        inline-size: 100%;
        min-block-size: 52px;
        padding-inline-end: 44px;
        color: var(--ink);
        background:
          linear-gradient(45deg, transparent 50%, currentColor 50%) 20px 50% / 6px 6px no-repeat,
          linear-gradient(-45deg, transparent 50%, currentColor 50%) 26px 50% / 6px 6px no-repeat,
          var(--surface);
      }
      @media (forced-colors: active) {
        select.box {
          appearance: auto;
        }
      }
    `,
  ];
}
