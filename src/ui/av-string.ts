import { css, html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { wavePath } from './wave-path.ts';

/** A stretch of the reading column, px from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The reading string at the start of the column: thick where reading is done, a wave beside the sentence being
 * read, a hairline below. It only repeats what the text shows, so it says nothing to a screen reader.
 */
@customElement('av-string')
export class AvString extends LitElement {
  @property({ attribute: false }) sentence: Stretch | null = null;
  /** The wave moves only while there is sound. */
  @property({ type: Boolean, reflect: true }) sounding = false;

  protected override render(): TemplateResult {
    const height = this.sentence ? Math.max(24, this.sentence.bottom - this.sentence.top) : 0;
    return html`<i class="done"></i><i class="rest"></i>
      <svg viewBox="0 0 16 ${height}" width="16" height=${height} aria-hidden="true">
        ${height > 0 ? svg`<path d=${wavePath(height)} />` : nothing}
      </svg>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('sentence')) return;
    const { top, bottom } = this.sentence ?? { top: 0, bottom: 0 };
    this.style.setProperty('--top', `${top}px`);
    this.style.setProperty('--bottom', `${bottom}px`);
  }

  static override styles = css`
    :host {
      position: absolute;
      inset-block: 8px;
      inset-inline-start: 6px;
      inline-size: 16px;
      pointer-events: none;
    }
    i {
      position: absolute;
      inset-inline-start: 50%;
      translate: 50% 0;
      background: var(--edge);
      border-radius: 2px;
    }
    .done {
      inset-block-start: 0;
      block-size: var(--top, 0);
      inline-size: 3px;
    }
    .rest {
      inset-block: var(--bottom, 0) 0;
      inline-size: 1px;
      opacity: 0.75;
    }
    svg {
      position: absolute;
      inset-block-start: var(--top, 0);
      inset-inline-start: 0;
      overflow: visible;
      fill: none;
      stroke: var(--voice);
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    @media (prefers-reduced-motion: no-preference) {
      :host([sounding]) svg {
        animation: hum 1.6s var(--ease) infinite alternate;
      }
      @keyframes hum {
        to {
          opacity: 0.86;
        }
      }
    }
  `;
}
