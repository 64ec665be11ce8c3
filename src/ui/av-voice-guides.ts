import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** How each kind of device comes to a Persian voice of its own, folded. */
@customElement('av-voice-guides')
export class AvVoiceGuides extends LitElement {
  protected override render(): TemplateResult {
    const guides = [
      [words.voice.onAndroid, words.voice.android],
      [words.voice.onApple, words.voice.apple],
      [words.voice.onWindows, words.voice.windows],
    ] as const;
    return html`${guides.map(
      ([device, steps]) =>
        html`<details>
          <summary>${words.voice.howTo}: ${device}</summary>
          <ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>
        </details>`,
    )}`;
  }

  static override styles = [
    controls,
    css`
      details {
        border-block-start: 1px solid var(--line);
      }
      summary {
        min-block-size: 52px;
        display: flex;
        align-items: center;
        font-weight: 600;
        cursor: pointer;
      }
      summary::before {
        content: '+' / '';
        flex: none;
        inline-size: 1.4em;
        font-weight: 700;
        color: var(--accent);
      }
      [open] summary::before {
        content: '−' / '';
      }
      ol {
        list-style: persian;
        padding-inline-start: 1.6em;
        padding-block-end: 12px;
        font-size: var(--t-sm);
        color: var(--ink-2);
      }
    `,
  ];
}
