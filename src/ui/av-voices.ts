import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-choice.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { voiceLine, voiceName } from './voice-line.ts';
import { words } from './words.ts';

/** Which voice speaks and why; the Persian voices there are; what to do where there is none. */
@customElement('av-voices')
export class AvVoices extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  protected override render(): TemplateResult {
    const { settings } = this.app.store.snapshot;
    const { player } = this.app;
    const voices = this.app.persianVoices();
    const options = [
      { value: '', label: words.voice.automatic, note: words.voice.automaticNote },
      ...voices.map((voice) => ({
        value: voice.id,
        label: voiceName(voice),
        note: voice.local ? words.voice.local : words.voice.online,
      })),
    ];
    return html`
      <p class="line" role="status">
        ${icon('audioLines')}<span>${voiceLine(player.store.snapshot)}</span>
      </p>
      ${
        voices.length === 0
          ? this.none()
          : html`<av-choice
                list
                .label=${words.voice.title}
                .value=${settings.voice}
                .options=${options}
                @change=${(event: CustomEvent<string>) => this.app.set({ voice: event.detail })}
              ></av-choice>
              <button class="button wide" @click=${() => player.tryVoice(words.voice.sample)}>
                ${icon('play')}${words.voice.try}
              </button>`
      }
    `;
  }

  private none(): TemplateResult {
    const { voice } = words;
    const guides = [
      [voice.onAndroid, voice.android],
      [voice.onApple, voice.apple],
      [voice.onWindows, voice.windows],
    ] as const;
    return html`<p class="soft">${voice.noneText}</p>
      ${guides.map(
        ([device, steps]) =>
          html`<details>
            <summary>${voice.howTo}: ${device}</summary>
            <ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
          </details>`,
      )} `;
  }

  static override styles = [
    controls,
    css`
      .line {
        display: flex;
        gap: 10px;
        margin-block-end: 12px;
        font-size: var(--t-sm);
        color: var(--ink-2);
      }
      .button {
        margin-block-start: 12px;
      }
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
        content: '+';
        inline-size: 1.4em;
        font-weight: 700;
        color: var(--accent);
      }
      [open] summary::before {
        content: '−';
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
