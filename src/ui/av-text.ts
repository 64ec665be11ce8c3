import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TITLE, type Place } from '../speech/place.ts';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { Rewrite } from '../text/rewrite.ts';
import './av-block.ts';
import { shownBlock } from './shown-block.ts';
import { offsetAtPoint } from './text-range.ts';

/** Blocks laid out as one; the browser skips those out of view. */
const chunkLength = 50;

/** The title and the blocks of an article, in the light tree of the reader. */
@customElement('av-text')
export class AvText extends LitElement {
  @property({ attribute: false }) article!: Article;
  /** What is shown for a block's source text. A new function shows everything anew. */
  @property({ attribute: false }) shown!: (block: number) => Rewrite;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The elements that hold text, in reading order. */
  *elements(): Generator<Element> {
    yield* this.querySelectorAll('[data-text]');
  }

  /** The element that holds the text of a block; null when the block shows none. */
  elementOf(block: number): Element | null {
    return block === TITLE
      ? this.querySelector('h1[data-text]')
      : this.querySelector(`av-block[data-block="${block}"] [data-text]`);
  }

  /** The place in the shown text at a point of the window; null where there is no text. */
  placeAt(target: Element, x: number, y: number): Place | null {
    const element = target.closest('[data-text]') ?? target.querySelector('[data-text]');
    if (!element || !this.contains(element)) return null;
    const holder = element.closest<HTMLElement>('[data-block]');
    const block = holder ? Number(holder.dataset['block']) : TITLE;
    return { block, offset: offsetAtPoint(element, x, y) ?? 0 };
  }

  protected override render(): TemplateResult {
    const { blocks } = this.article;
    const chunks = Array.from({ length: Math.ceil(blocks.length / chunkLength) }, (_, i) => i);
    return html`<h1 data-text>${this.shown(TITLE).text}</h1>
      ${chunks.map(
        (chunk) =>
          html`<div class="chunk">
            ${this.chunk(chunk * chunkLength, (chunk + 1) * chunkLength)}
          </div>`,
      )}`;
  }

  private chunk(from: number, to: number): TemplateResult[] {
    const parts: TemplateResult[] = [];
    const blocks = this.article.blocks.slice(from, to);
    for (let i = 0; i < blocks.length; i++) {
      const items = blocks.slice(i).findIndex(({ kind }) => kind !== 'item');
      const run = items === -1 ? blocks.length - i : items;
      if (run === 0) parts.push(this.block(blocks[i]!, from + i));
      else {
        const list = blocks.slice(i, i + run).map((block, j) => this.block(block, from + i + j));
        parts.push(html`<div role="list">${list}</div>`);
        i += run - 1;
      }
    }
    return parts;
  }

  private block(block: Block, index: number): TemplateResult {
    return html`<av-block
      data-block=${index}
      .block=${shownBlock(block, this.shown(index))}
      .images=${'./articles/'}
    ></av-block>`;
  }
}
