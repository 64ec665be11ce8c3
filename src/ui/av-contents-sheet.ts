import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { whereIs } from '../app/where.ts';
import './av-sheet.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Longest opening of a paragraph that is shown, UTF-16 units. */
const opening = 64;

/** The paragraphs of the article by their openings; pressing one reads from there. */
@customElement('av-contents-sheet')
export class AvContentsSheet extends LitElement {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult | typeof nothing {
    const { reading } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { article } = reading;
    const here = this.app.player.store.snapshot.place?.block;
    return html`<av-sheet .heading=${words.reader.contents} @close=${() => this.app.show('none')}>
      <ol>
        ${article.blocks.map(({ kind }, index) => {
          if (kind === 'figure' || kind === 'related') return nothing;
          const { text } = this.app.shown(index);
          const { number } = whereIs(article, index);
          return html`<li>
            <button
              class=${kind}
              aria-current=${index === here ? 'true' : 'false'}
              @click=${() => this.playFrom(index)}
            >
              <span class="number" aria-hidden="true">${words.reader.number(number)}</span>
              <span class="unseen">${words.reader.playFrom(number)}</span>
              <span class="text">${text.slice(0, opening)}${text.length > opening ? '…' : ''}</span>
            </button>
          </li>`;
        })}
      </ol>
    </av-sheet>`;
  }

  private playFrom(block: number): void {
    this.app.show('none');
    this.app.player.playFrom({ block, offset: 0 });
  }

  static override styles = [
    controls,
    css`
      ol {
        border-inline-start: 1px solid var(--edge);
        padding-inline-start: 8px;
      }
      button {
        display: grid;
        grid-template-columns: 32px minmax(0, 1fr);
        gap: 8px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 52px;
        padding-inline: 4px;
        border-radius: var(--r-s);
        font-size: var(--t-sm);
        color: var(--ink-2);
        text-align: start;
      }
      .number {
        text-align: center;
        font-weight: 600;
      }
      .text {
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .heading {
        color: var(--ink);
        font-weight: 700;
        font-size: var(--t-md);
      }
      [aria-current='true'] {
        color: var(--ink);
        font-weight: 700;
        background: var(--sent-bg);
        border-inline-start: 4px solid var(--voice);
      }
    `,
  ];
}
