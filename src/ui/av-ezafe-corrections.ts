import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import type { EzafeCorrection } from '../text/ezafe/ezafe-correction.ts';
import { Watch } from './controllers/watch.ts';
import { ezafePair } from './ezafe-pair.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What the reader has told about ezafe, newest first, to take away. Telling is done at the word in the text. */
@customElement('av-ezafe-corrections')
export class AvEzafeCorrections extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ezafeCorrections } = this.app.store.snapshot.settings;
    if (ezafeCorrections.length === 0) return nothing;
    return html`<ul>
      ${[...ezafeCorrections].reverse().map((one) => this.item(one))}
    </ul>`;
  }

  private item(one: EzafeCorrection): TemplateResult {
    const pair = ezafePair(one);
    const { with: yes, without, last } = words.ezafe;
    return html`<li>
      <span class="grow">
        <b>${pair}</b>
        <span class="soft">${one.ezafe ? yes : without} ${one.next === '' ? last : nothing}</span>
      </span>
      <button
        class="icon-button"
        aria-label=${words.ezafe.remove(pair)}
        @click=${() => this.app.forgetEzafe(one)}
      >
        ${icon('trash')}
      </button>
    </li>`;
  }

  static override styles = [
    controls,
    css`
      li {
        display: flex;
        align-items: center;
        gap: 4px;
        min-block-size: 56px;
        border-block-start: 1px solid var(--line);
      }
      li .soft {
        margin-inline-start: 10px;
      }
    `,
  ];
}
