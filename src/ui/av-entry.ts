import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { minutesToHear } from '../app/progress.ts';
import type { Place } from '../library/place.ts';
import type { Entry } from '../library/schema.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** One reading in the list: its string fills from the top as it is read; the row opens it, the circle plays it. */
@customElement('av-entry')
export class AvEntry extends LitElement {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entry!: Entry;
  @property({ attribute: false }) place: Place | undefined;
  /** Whether it is chosen; null while the reader does not choose several. */
  @property({ attribute: false }) chosen: boolean | null = null;

  protected override render(): TemplateResult {
    const { id, title, source, byline, words: count, favourite, tags, queued } = this.entry;
    const from = source ?? byline;
    return html`
      <span class="string ${this.place?.finished ? 'finished' : ''}" aria-hidden="true">
        <i></i>
      </span>
      <div>
        <h3><a href="#/read/${encodeURIComponent(id)}">${title}</a></h3>
        <p class="about">
          ${from ? html`${from}<i class="dot"></i>` : nothing}${words.time.minutes(
            minutesToHear(count),
          )}
        </p>
        <p class="state">
          <span>${this.progress()}</span>
          <span class="offline">${icon('circleCheck')}${words.library.offline}</span>
          ${favourite ? html`<span class="sign">${icon('star')}${words.library.favourite}</span>` : nothing}
          ${
            queued === null
              ? nothing
              : html`<span class="sign">
                  ${icon('listPlus')}${words.library.queued(queued + 1)}
                </span>`
          }
          ${tags.map((tag) => html`<span class="sign">${icon('tag')}${tag}</span>`)}
        </p>
      </div>
      ${this.chosen === null ? this.acts() : this.choice(this.chosen)}
    `;
  }

  private acts(): TemplateResult {
    const { id, title } = this.entry;
    return html`<div class="acts">
      <button
        class="play"
        aria-label=${words.library.play(title)}
        @click=${() => this.app.listen(id)}
      >
        ${icon('play')}
      </button>
      <button
        class="icon-button"
        aria-label=${words.library.menu(title)}
        aria-haspopup="dialog"
        @click=${() => this.app.openMenu(id)}
      >
        ${icon('ellipsisVertical')}
      </button>
    </div>`;
  }

  private choice(chosen: boolean): TemplateResult {
    const { id, title } = this.entry;
    return html`<label class="choice">
      <input
        type="checkbox"
        aria-label=${words.library.choose(title)}
        .checked=${chosen}
        @change=${({ target }: Event) => this.app.choose(id, (target as HTMLInputElement).checked)}
      />
    </label>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    const share = this.place?.finished ? 1 : (this.place?.progress ?? 0);
    this.renderRoot
      .querySelector<HTMLElement>('.string')
      ?.style.setProperty('--read', `${Math.round(share * 100)}%`);
  }

  private progress(): string {
    if (this.place?.finished) return words.library.finished;
    const percent = Math.round((this.place?.progress ?? 0) * 100);
    return percent === 0 ? words.library.unread : words.library.percentRead(percent);
  }

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: 8px minmax(0, 1fr) 52px;
        gap: 14px;
        padding-block: 14px;
        position: relative;
      }
      .string {
        inline-size: 6px;
        border-radius: 3px;
        background: var(--inset);
        box-shadow: inset 0 0 0 1px var(--edge);
        position: relative;
        overflow: hidden;
        justify-self: center;
      }
      .string i {
        position: absolute;
        inset-inline: 0;
        inset-block-start: 0;
        block-size: var(--read, 0%);
        background: var(--accent);
        border-radius: 3px;
      }
      .string.finished i {
        background: var(--ok);
      }
      h3 {
        font-size: var(--t-lg);
        font-weight: 600;
        line-height: 1.6;
        text-wrap: balance;
      }
      h3 a {
        color: inherit;
        text-decoration: none;
      }
      /* The whole row opens the text. */
      h3 a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      @media (hover: hover) {
        h3 a:hover {
          text-decoration: underline;
        }
      }
      .about {
        font-size: var(--t-sm);
        color: var(--ink-2);
        line-height: 1.7;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
        align-items: center;
        font-size: var(--t-xs);
        font-weight: 600;
        color: var(--ink-2);
        margin-block-start: 2px;
      }
      .offline {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        color: var(--ok);
      }
      .offline .icon {
        inline-size: 16px;
        block-size: 16px;
      }
      .sign {
        display: inline-flex;
        align-items: center;
        gap: 5px;
      }
      .sign .icon {
        inline-size: 16px;
        block-size: 16px;
      }
      .acts {
        position: relative;
        align-self: center;
        display: grid;
        justify-items: center;
      }
      .acts .icon-button {
        color: var(--ink-2);
        margin-block-end: -8px;
      }
      .choice {
        position: absolute;
        inset: 0;
        display: grid;
        align-items: center;
        justify-items: end;
        padding-inline-end: 14px;
        cursor: pointer;
      }
      .choice input {
        inline-size: 28px;
        block-size: 28px;
      }
      .play {
        align-self: center;
        inline-size: 52px;
        block-size: 52px;
        border-radius: 50%;
        border: 1.5px solid var(--edge);
        display: grid;
        place-items: center;
        color: var(--accent);
        position: relative;
        background: var(--bg);
      }
      .play:focus-visible {
        border-radius: 50%;
      }
      @media (forced-colors: active) {
        .string {
          border: 1px solid CanvasText;
        }
        .string i {
          forced-color-adjust: none;
          background: Highlight;
        }
      }
    `,
  ];
}
