import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Player } from '../speech/player.ts';
import { Watch } from './controllers/watch.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Minutes. */
const naps = [5, 10, 15, 30, 45, 60, 90];

/** When the voice falls silent by itself, and how long that is from now. */
@customElement('av-sleep-timer')
export class AvSleepTimer extends LitElement {
  @property({ attribute: false }) player!: Player;

  constructor() {
    super();
    new Watch(this, () => [this.player.store]);
  }

  protected override render(): TemplateResult {
    const { sleep } = this.player.store.snapshot;
    const nap = sleep === null ? '' : sleep === 'end' ? 'end' : 'minutes';
    return html`<label for="sleep">${words.player.sleep}</label>
      <select id="sleep" class="box" @change=${this.choose}>
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
      </select>`;
  }

  private readonly choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value === 'keep') return;
    this.player.setSleep(value === '' ? null : value === 'end' ? 'end' : Number(value));
  };

  static override styles = [
    controls,
    css`
      label {
        display: block;
        margin-block-end: 8px;
        font-weight: 600;
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
