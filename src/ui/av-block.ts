import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Block } from '../text/block.ts';
import { blockElement } from './block-element.ts';

/** One block by itself, in its own light tree; its style is the reader's. */
@customElement('av-block')
export class AvBlock extends LitElement {
  @property({ attribute: false }) block!: Block;
  /** Of the article, BCP 47. */
  @property({ attribute: false }) language!: string;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const index = Number(this.dataset['block'] ?? 0);
    return html`${blockElement(this.block, index, this.language)}`;
  }
}
