import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { nextUp } from '../app/next-up.ts';
import { countWords, minutesToHear, progressAt } from '../app/progress.ts';
import { whereIs } from '../app/where.ts';
import { TITLE } from '../speech/place.ts';
import './av-paragraphs.ts';
import './av-sentence.ts';
import './av-sheet.ts';
import './av-sleep-timer.ts';
import type { AvSleepTimer } from './av-sleep-timer.ts';
import './av-stepper.ts';
import type { AvStepper } from './av-stepper.ts';
import './av-voices.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { moreTransport } from './more-transport.ts';
import { playerStatus } from './player-status.ts';
import { controls } from './styles/controls.ts';
import { transportStyle } from './styles/transport.ts';
import { transport } from './transport.ts';
import { words } from './words.ts';

/** 0.5–3. */
const rates = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3];
const pitches = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5];
/** So many paragraphs before and after this one are shown; the list of all is another sheet. */
const REACH = 40;

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
    const { place, status, voice } = state;
    const { article, shown } = reading;
    const block = place?.block ?? TITLE;
    const share =
      status === 'ended' ? 1 : progressAt(article, Math.max(0, block), place?.from ?? 0);
    const { number, of } = whereIs(article, block);
    const left = minutesToHear(countWords(article) * (1 - share), settings.rate);
    const next = nextUp(this.app.store.snapshot);
    const told = playerStatus(state);
    return html`<av-sheet
      .app=${this.app}
      .heading=${this.app.shown(TITLE).text}
      @close=${() => this.app.show('none')}
    >
      <div class="now">
        <div>
          <av-sentence aria-hidden="true" .app=${this.app}></av-sentence>
          ${told ? html`<p class="told soft small">${told}</p>` : nothing}
          <av-paragraphs
            role="group"
            aria-label=${words.player.map}
            .article=${article}
            .shown=${shown}
            .here=${block}
            .rate=${settings.rate}
            .reach=${REACH}
            @choose=${({ detail }: CustomEvent<number>) =>
              this.app.player.playFrom({ block: detail, offset: 0 })}
          ></av-paragraphs>
        </div>
        <div>
          <p class="where small">
            <b>${number === 0 ? words.player.atTitle : words.player.where(number, of)}</b>
            <span class="soft">${words.left.minutes(left)}</span>
          </p>
          <div class="big">${transport(this.app, share)}</div>
          <div class="more">${moreTransport(this.app)}</div>
        </div>
      </div>
      <div class="field">
        <av-stepper
          id="speed"
          .label=${words.player.speed}
          .now=${words.player.fold(settings.rate)}
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
                .now=${words.player.fold(settings.pitch)}
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
        <button class="button wide" @click=${() => this.app.show('eyes-free')}>
          ${icon('headphones')}${words.eyesFree.open}
        </button>
      </div>
      <div class="field">
        <av-sleep-timer id="sleep" .player=${this.app.player}></av-sleep-timer>
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
        <label class="pace">
          <input
            type="checkbox"
            .checked=${settings.goOn}
            @change=${(event: Event) =>
              this.app.set({ goOn: (event.target as HTMLInputElement).checked })}
          />
          ${words.player.goOn}
        </label>
        ${
          next
            ? html`<button class="next" @click=${() => void this.app.listenNext()}>
                <span class="soft small">${words.player.upNext}</span>
                <span>${next.title}</span>
              </button>`
            : nothing
        }
      </div>
      <div class="field"><av-voices .app=${this.app}></av-voices></div>
    </av-sheet>`;
  }

  /** Who pressed the speed or the timer is taken to it, once the sheet has opened. */
  protected override firstUpdated(): void {
    const { sheet } = this.app.store.snapshot;
    const field = this.renderRoot.querySelector<AvSleepTimer | AvStepper>(`#${sheet}`);
    void field?.updateComplete.then(() => {
      const control = field.renderRoot.querySelector<HTMLElement>('input, select');
      control?.focus({ preventScroll: true });
      field.scrollIntoView({ block: 'center' });
    });
  }

  static override styles = [
    controls,
    transportStyle,
    css`
      .told {
        padding-block-end: 6px;
      }
      av-paragraphs {
        max-block-size: 208px;
        border-block: 1px solid var(--line);
      }
      .where {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 12px;
        padding-block: 10px;
      }
      .more .transport {
        justify-content: space-around;
        max-inline-size: 460px;
        margin-inline: auto;
      }
      .next {
        display: grid;
        align-content: center;
        inline-size: 100%;
        min-block-size: 60px;
        padding-block: 6px;
        color: var(--accent);
        text-decoration: underline;
        text-decoration-thickness: 1.5px;
        text-underline-offset: 0.4em;
      }
      .next .small {
        text-decoration: none;
        display: inline-block;
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
      /* A phone that lies on its side: what is read beside what it is played with. */
      @media (min-width: 600px) and (max-height: 480px) {
        .now {
          display: grid;
          grid-template-columns: 1fr 1fr;
          gap: 28px;
        }
        av-paragraphs {
          max-block-size: 156px;
        }
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
      .more {
        padding-block: 4px 10px;
      }
      .pace {
        display: flex;
        align-items: center;
        gap: 14px;
        min-block-size: 48px;
      }
      .pace input {
        inline-size: 24px;
        block-size: 24px;
      }
    `,
  ];
}
