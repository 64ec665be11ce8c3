import { css, html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import tokens from './tokens.css?inline';

/**
 * One thing to choose. `theme`, `face` and `gap` show the choice in its own colours, letters and spaces; `sign` is
 * drawn, the path of lines in a box of 40 × 28.
 */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly sample?: string;
  readonly theme?: string;
  readonly face?: string;
  readonly gap?: string;
  readonly sign?: string;
}

/** One of a few, as tiles. Fires `change` with the chosen value in `detail`. */
@customElement('av-choice')
export class AvChoice extends LitElement {
  @property() label = '';
  @property() value = '';
  @property({ attribute: false }) options: readonly Option[] = [];
  /** One column instead of tiles side by side. */
  @property({ type: Boolean, reflect: true }) list = false;

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend>${this.label}</legend>
      <div class="tiles">${this.options.map((option) => this.tile(option))}</div>
    </fieldset>`;
  }

  private tile({ value, label, note, sample, theme, face, gap, sign }: Option): TemplateResult {
    const chosen = value === this.value;
    return html`<label
      class=${chosen ? 'chosen' : ''}
      data-theme=${theme ?? nothing}
      data-face=${face ?? nothing}
      data-gap=${gap ?? nothing}
    >
      <input
        type="radio"
        name="choice"
        .checked=${chosen}
        @change=${() => this.dispatchEvent(new CustomEvent<string>('change', { detail: value }))}
      />
      ${chosen ? html`<span class="tick">${icon('check')}</span>` : nothing}
      ${sign ? html`<svg viewBox="0 0 40 28" aria-hidden="true"><path d=${sign} /></svg>` : nothing}
      ${sample ? html`<span class="sample" aria-hidden="true">${sample}</span>` : nothing}
      <span class="name">${label}</span>
      ${note ? html`<span class="note">${note}</span>` : nothing}
    </label>`;
  }

  static override styles = [
    controls,
    unsafeCSS(tokens), // the page's own copy does not reach the tiles that show another theme
    css`
      legend {
        font-weight: 600;
        margin-block-end: 10px;
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(76px, 1fr));
        gap: 12px 10px;
      }
      .tiles:has([data-theme]) {
        grid-template-columns: repeat(auto-fit, minmax(96px, 1fr));
      }
      .tiles:has([data-face]) {
        grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
      }
      svg {
        inline-size: 40px;
        block-size: 28px;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
        stroke-linecap: round;
      }
      :host([list]) .tiles {
        grid-template-columns: 1fr;
      }
      label {
        position: relative;
        min-block-size: 56px;
        padding: 8px 10px;
        display: grid;
        align-content: center;
        justify-items: center;
        text-align: center;
        border-radius: var(--r-m);
        border: 1.5px solid var(--edge);
        background: var(--surface);
        color: var(--ink);
        cursor: pointer;
        line-height: 1.6;
      }
      :host([list]) label {
        justify-items: start;
        text-align: start;
        padding-inline: 16px;
      }
      label[data-theme] {
        background: var(--bg);
      }
      .chosen {
        border: 3px solid var(--accent);
        padding: 6.5px 8.5px;
        font-weight: 700;
      }
      .chosen:not([data-theme]) {
        background: var(--accent-soft);
      }
      label:has(:focus-visible) {
        outline: var(--focus-w) solid var(--focus);
        outline-offset: var(--focus-gap);
      }
      input {
        position: absolute;
        inset: 0;
        opacity: 0;
        margin: 0;
        cursor: pointer;
      }
      .name {
        font-size: var(--t-sm);
        font-weight: 600;
      }
      .note {
        font-size: var(--t-xs);
        font-weight: 400;
        color: var(--ink-2);
      }
      .sample {
        font-family: var(--font-read);
        font-size: min(1.4rem, 6.5vw);
        font-weight: 400;
        line-height: 1.75;
        white-space: nowrap;
      }
      [data-face='naskh'] .sample {
        font-family: 'Noto Naskh Arabic';
      }
      [data-face='estedad'] .sample,
      [data-face='clear'] .sample {
        font-family: 'Estedad';
      }
      [data-face='clear'] .sample {
        font-weight: 600;
        word-spacing: 0.16em;
      }
      [data-gap] .sample {
        font-size: var(--t-sm);
      }
      [data-gap='open'] .sample {
        word-spacing: 0.3em;
      }
      [data-gap='wide'] .sample {
        word-spacing: 0.7em;
      }
      .tiles:has([data-theme]) .sample {
        font-size: var(--t-sm);
        line-height: 1.8;
      }
      label[data-theme] .sample {
        background: var(--sent-bg);
        border-block-end: 2px solid var(--sent-line);
        padding-inline: 4px;
        border-radius: 3px;
      }
      .tick {
        position: absolute;
        inset-block-start: -10px;
        inset-inline-start: -6px;
        inline-size: 24px;
        block-size: 24px;
        border-radius: 50%;
        background: var(--accent);
        color: var(--on-accent);
        display: grid;
        place-items: center;
        border: 2px solid var(--surface);
      }
      .tick .icon {
        inline-size: 14px;
        block-size: 14px;
        stroke-width: 3.4;
      }
      @media (forced-colors: active) {
        .chosen {
          outline: 3px solid Highlight;
        }
        .tick {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];
}
