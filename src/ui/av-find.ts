import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import type { Stretch } from '../app/stretch.ts';
import type { Block } from '../text/block.ts';
import { findIn } from '../text/search/find-in.ts';
import { foldText, type FoldedText } from '../text/search/folded-text.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

const folded = new WeakMap<Block, FoldedText>();

/** Looks for words in the open article; each match is shown in its place. Enter goes to the next. */
@customElement('av-find')
export class AvFind extends LitElement {
  @property({ attribute: false }) app!: App;
  @state() private found: readonly Stretch[] = [];
  @state() private at = 0;
  @query('input') private input!: HTMLInputElement;

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    this.input.focus();
  }

  protected override render(): TemplateResult {
    const none = this.found.length === 0;
    return html`<search @keydown=${this.pressed}>
      <label class="grow">
        <span class="unseen">${words.find.label}</span>
        <input type="search" placeholder=${words.find.label} @input=${this.look} />
      </label>
      <p>${this.told()}</p>
      <button
        class="icon-button"
        ?disabled=${none}
        aria-label=${words.find.previous}
        @click=${() => this.go(-1)}
      >
        ${icon('chevronUp')}
      </button>
      <button
        class="icon-button"
        ?disabled=${none}
        aria-label=${words.find.next}
        @click=${() => this.go(1)}
      >
        ${icon('chevronDown')}
      </button>
      <button class="icon-button" aria-label=${words.find.close} @click=${this.close}>
        ${icon('x')}
      </button>
    </search>`;
  }

  private told(): string {
    if (this.found.length > 0) return words.find.where(this.at + 1, this.found.length);
    return foldText(this.input?.value ?? '').text ? words.find.none : '';
  }

  private readonly look = (): void => {
    const { reading } = this.app.store.snapshot;
    if (reading.status !== 'open') return;
    const terms = [{ letters: foldText(this.input.value).text, exact: false }];
    this.found = reading.article.blocks.flatMap((block, i) => {
      const text = folded.get(block) ?? foldText(block.text);
      folded.set(block, text);
      return findIn(text, terms).map((range) => ({ ...range, block: i }));
    });
    const here = this.app.player.store.snapshot.place?.block ?? 0;
    this.at = Math.max(
      0,
      this.found.findIndex(({ block }) => block >= here),
    );
    this.show();
  };

  private go(by: number): void {
    const { length } = this.found;
    this.at = (this.at + by + length) % Math.max(1, length);
    this.show();
  }

  private show(): void {
    this.app.announce(this.told());
    void this.app.showMatch(this.found[this.at] ?? null);
  }

  private readonly close = (): void => {
    void this.app.showMatch(null);
    this.app.show('none');
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.composedPath()[0] === this.input)
      this.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  static override styles = [
    controls,
    css`
      search {
        position: fixed;
        inset-block-start: 0;
        inset-inline: 0;
        z-index: 5;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        padding: max(6px, env(safe-area-inset-top)) 8px 6px;
        background: var(--surface);
        box-shadow: var(--e1);
      }
      .grow {
        flex: 1 1 6rem;
        max-inline-size: 32rem;
      }
      input {
        inline-size: 100%;
        min-block-size: 48px;
        padding-inline: 14px;
        border: 1.5px solid var(--edge);
        border-radius: var(--r-m);
        background: var(--bg);
        appearance: none;
      }
      p {
        /* The ring of the field's focus must not lie on it. */
        padding-inline: 10px 2px;
        font-size: var(--t-sm);
        color: var(--ink-2);
      }
      .icon-button:disabled {
        border: 0;
        opacity: 0.4;
      }
      @media (forced-colors: active) {
        search {
          border-block-end: 2px solid CanvasText;
        }
      }
    `,
  ];
}
