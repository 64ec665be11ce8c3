import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Block } from '../text/block.ts';
import { icon } from './icons.ts';
import { linked, spannedText } from './spanned-text.ts';
import { words } from './words.ts';

/**
 * One block of an article. Renders into its own light tree, so that the text of an article is one tree for
 * selection, search and screen readers; its style is the reader's. The text stands in `[data-text]`, alone.
 */
@customElement('av-block')
export class AvBlock extends LitElement {
  @property({ attribute: false }) block!: Block;
  /** Where the images of the article are, ending in `/`. */
  @property({ attribute: false }) images = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const block = this.block;
    const text = spannedText(block.text, block.spans ?? []);
    switch (block.kind) {
      case 'heading':
        // Level 1 is the article's title.
        return block.level <= 2
          ? html`<h2 data-text>${text}</h2>`
          : block.level === 3
            ? html`<h3 data-text>${text}</h3>`
            : html`<h4 data-text>${text}</h4>`;
      case 'lead':
        return html`<p class="lead" data-text>${text}</p>`;
      case 'quote':
        return html`<blockquote><p data-text>${text}</p></blockquote>`;
      case 'verse':
        return html`<p class="verse" data-text>${text}</p>`;
      case 'item':
        return html`<div class="item" role="listitem">
          <span class="bullet" aria-hidden="true"></span>
          <p data-text>${text}</p>
        </div>`;
      case 'related':
        return html`<aside class="related" aria-label=${words.reader.relatedLabel}>
          <p class="label">${words.reader.relatedLabel}</p>
          <p class="link" data-text>${block.href ? linked(block.href, text) : text}</p>
          <p class="note">${words.reader.relatedNote}</p>
        </aside>`;
      case 'figure':
        return this.figure(block);
      default:
        return html`<p data-text>${text}</p>`;
    }
  }

  private figure(block: Block & { kind: 'figure' }): TemplateResult {
    const caption = spannedText(block.text, block.spans ?? []);
    return html`<figure>
      ${
        block.image
          ? html`<img src=${this.images + block.image} alt=${block.alt ?? ''} loading="lazy" />`
          : html`<div class="missing" role="img" aria-label=${block.alt || words.reader.picture}>
              ${icon('image')}<span aria-hidden="true">${words.reader.picture}</span>
            </div>`
      }
      ${block.text ? html`<figcaption data-text>${caption}</figcaption>` : nothing}
    </figure>`;
  }
}
