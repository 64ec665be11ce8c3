import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './styles/controls.ts';

/**
 * A quantity: a slider between a button for less and one for more, least at the right as Persian counts.
 * Fires `change` with the new value in `detail`.
 */
@customElement('av-stepper')
export class AvStepper extends LitElement {
  @property() label = '';
  /** The value in words, shown beside the label and read with the slider. */
  @property() now = '';
  @property() less = '';
  @property() more = '';
  @property({ type: Number }) value = 0;
  /** The values it can have, in order. */
  @property({ attribute: false }) steps: readonly number[] = [];

  protected override render(): TemplateResult {
    const last = this.steps.length - 1;
    const found = this.steps.findIndex((step) => step >= this.value);
    const at = found === -1 ? last : found;
    return html`
      <p class="label">
        <span id="label">${this.label}</span><span class="soft">${this.now}</span>
      </p>
      <div class="row">
        <button
          class="icon-button ring"
          aria-label=${this.less}
          ?disabled=${at <= 0}
          @click=${() => this.choose(at - 1)}
        >
          <slot name="less"><span aria-hidden="true">−</span></slot>
        </button>
        <input
          type="range"
          aria-labelledby="label"
          aria-valuetext=${this.now}
          min="0"
          max=${last}
          step="1"
          .value=${String(at)}
          @input=${(event: Event) => this.choose(Number((event.target as HTMLInputElement).value))}
        />
        <button
          class="icon-button ring"
          aria-label=${this.more}
          ?disabled=${at >= last}
          @click=${() => this.choose(at + 1)}
        >
          <slot name="more"><span aria-hidden="true">+</span></slot>
        </button>
      </div>
    `;
  }

  private choose(index: number): void {
    const value = this.steps[index];
    if (value === undefined || value === this.value) return;
    this.dispatchEvent(new CustomEvent<number>('change', { detail: value }));
  }

  static override styles = [
    controls,
    css`
      .label {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 12px;
        font-weight: 600;
        margin-block-end: 6px;
      }
      .label .soft {
        font-weight: 400;
        font-size: var(--t-sm);
      }
      .ring {
        font-size: 1.5rem;
        line-height: 1;
        background: var(--surface);
      }
      input {
        flex: 1;
        min-inline-size: 0;
        block-size: 48px;
        margin: 0;
        appearance: none;
        background: none;
        cursor: pointer;
      }
      input::-webkit-slider-runnable-track {
        block-size: 6px;
        border-radius: 3px;
        background: var(--inset);
        box-shadow: inset 0 0 0 1.5px var(--edge);
      }
      input::-webkit-slider-thumb {
        appearance: none;
        inline-size: 32px;
        block-size: 32px;
        margin-block-start: -13px;
        border-radius: 50%;
        background: var(--accent);
        border: 4px solid var(--surface);
        box-shadow: 0 0 0 2px var(--accent);
      }
      input::-moz-range-track {
        block-size: 6px;
        border-radius: 3px;
        background: var(--inset);
        box-shadow: inset 0 0 0 1.5px var(--edge);
      }
      input::-moz-range-thumb {
        inline-size: 24px;
        block-size: 24px;
        border-radius: 50%;
        background: var(--accent);
        border: 4px solid var(--surface);
        box-shadow: 0 0 0 2px var(--accent);
      }
      @media (forced-colors: active) {
        input::-webkit-slider-runnable-track {
          border: 1.5px solid CanvasText;
        }
        input::-webkit-slider-thumb {
          forced-color-adjust: none;
          background: Highlight;
          box-shadow: 0 0 0 2px CanvasText;
        }
        input::-moz-range-track {
          border: 1.5px solid CanvasText;
        }
        input::-moz-range-thumb {
          forced-color-adjust: none;
          background: Highlight;
          box-shadow: 0 0 0 2px CanvasText;
        }
      }
    `,
  ];
}
