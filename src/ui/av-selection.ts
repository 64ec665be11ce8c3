import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import type { Stretch } from '../app/stretch.ts';
import type { Place } from '../speech/place.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What can be done with the text that is selected; it stands at the foot, away from the system's own menu. */
@customElement('av-selection')
export class AvSelection extends LitElement {
  @property({ attribute: false }) app!: App;
  /** What of the article is selected, by block. */
  @property({ attribute: false }) selected!: () => readonly Stretch[];
  @state() private any = false;
  /** Where in the shown text the only word is that is selected: a long press opens its menu but on iPhones. */
  @state() private word: Place | null = null;
  private leaving: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaving = new AbortController();
    const look = (): void => {
      const selected = this.selected();
      this.any = selected.length > 0;
      this.word = selected.length === 1 ? this.wordOf(selected[0]!) : null;
    };
    document.addEventListener('selectionchange', look, { signal: this.leaving.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving?.abort();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.any) return nothing;
    return html`<div role="group" aria-label=${words.notes.selected}>
      <button class="button" @pointerdown=${keep} @click=${this.mark}>
        ${icon('highlighter')}${words.notes.mark}
      </button>
      <button class="button" @pointerdown=${keep} @click=${this.write}>
        ${icon('pencil')}${words.notes.write}
      </button>
      ${
        this.word &&
        html`<button class="button" @pointerdown=${keep} @click=${this.hold}>
          ${icon('ellipsisVertical')}${words.notes.word}
        </button>`
      }
    </div>`;
  }

  private wordOf(stretch: Stretch): Place | null {
    const { text, map } = this.app.shown(stretch.block);
    const { from, to } = map.rangeToTarget(stretch);
    const selected = text.slice(from, to);
    const begin = selected.search(/[\p{L}\p{N}]/u); // behind quotes and the like
    return begin < 0 || /\s/.test(selected) ? null : { block: stretch.block, offset: from + begin };
  }

  private readonly hold = (): void => {
    const { word } = this;
    getSelection()?.empty();
    if (word) void import('./hold-word.ts').then(({ holdWord }) => holdWord(this.app, word));
  };

  private readonly mark = (): void => {
    for (const stretch of this.selected()) void this.app.markStretch(stretch);
    getSelection()?.empty();
  };

  private readonly write = (): void => {
    const [first] = this.selected();
    getSelection()?.empty();
    if (first) void this.app.draftNote(first);
  };

  static override styles = [
    controls,
    css`
      div {
        position: fixed;
        inset-inline: 0;
        inset-block-end: calc(168px + env(safe-area-inset-bottom));
        z-index: 4;
        inline-size: fit-content;
        max-inline-size: calc(100% - 24px);
        margin-inline: auto;
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 8px;
        padding: 8px;
        border: 1.5px solid var(--edge);
        border-radius: var(--r-m);
        background: var(--surface);
        box-shadow: var(--e3);
        font-family: var(--font-ui);
      }
    `,
  ];
}

/** A press on the buttons must not take the selection away. */
const keep = (event: Event): void => event.preventDefault();
