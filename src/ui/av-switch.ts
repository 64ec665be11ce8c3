import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon, type IconName } from './icons.ts';
import { controls } from './styles/controls.ts';

/** Something that is on or off. Fires `change` with what it is now in `detail`. */
@customElement('av-switch')
export class AvSwitch extends LitElement {
  @property() label = '';
  @property() note = '';
  @property() sign: IconName | '' = '';
  @property({ type: Boolean }) on = false;

  protected override render(): TemplateResult {
    return html`<label>
      ${this.sign ? icon(this.sign) : nothing}
      <span class="grow">
        <span class="name" id="name">${this.label}</span>
        ${this.note ? html`<span class="soft small" id="note">${this.note}</span>` : nothing}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby="name"
        aria-describedby=${this.note ? 'note' : nothing}
        .checked=${this.on}
        aria-checked=${this.on}
        @change=${this.changed}
      />
    </label>`;
  }

  private readonly changed = (event: Event): void => {
    const detail = (event.target as HTMLInputElement).checked;
    this.dispatchEvent(new CustomEvent<boolean>('change', { detail }));
  };

  static override styles = [
    controls,
    css`
      label {
        display: flex;
        align-items: center;
        gap: 14px;
        min-block-size: 56px;
        padding-block: 6px;
        cursor: pointer;
      }
      .name {
        font-weight: 600;
      }
      .soft {
        display: block;
        line-height: 1.6;
      }
      input {
        appearance: none;
        inline-size: 56px;
        block-size: 32px;
        margin: 8px 0;
        border-radius: 16px;
        border: 2px solid var(--edge);
        position: relative;
        flex: none;
        background: var(--inset);
        cursor: pointer;
      }
      input::after {
        content: '';
        position: absolute;
        inset-block-start: 4px;
        inset-inline-start: 4px;
        inline-size: 20px;
        block-size: 20px;
        border-radius: 50%;
        background: var(--edge);
      }
      input:checked {
        background: var(--accent);
        border-color: var(--accent);
      }
      input:checked::after {
        inset-inline-start: auto;
        inset-inline-end: 4px;
        background: var(--on-accent);
      }
      @media (forced-colors: active) {
        input::after {
          background: CanvasText;
        }
        input:checked {
          forced-color-adjust: none;
          background: Highlight;
          border-color: Highlight;
        }
        input:checked::after {
          background: HighlightText;
        }
      }
    `,
  ];
}
