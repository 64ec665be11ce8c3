import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { matchVoice } from '../speech/match-voice.ts';
import './av-choice.ts';
import './av-voice-guides.ts';
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
    new Watch(this, () => [this.app.store, this.app.player.store, this.app.voicePack.store]);
  }

  protected override render(): TemplateResult {
    const { settings } = this.app.store.snapshot;
    const { player } = this.app;
    const line = html`<p class="line">
      ${icon('audioLines')}<span>${voiceLine(player.store.snapshot)}</span>
    </p>`;
    if (player.store.snapshot.reason === 'pending') return line;
    const voices = player.voices().filter(({ language }) => matchVoice(language));
    const options = [
      { value: '', label: words.voice.automatic, note: words.voice.automaticNote },
      ...voices.map((voice) => ({
        value: voice.id,
        label: voiceName(voice),
        note: voice.unlisted
          ? words.voice.unlisted
          : voice.local
            ? words.voice.local
            : words.voice.online,
      })),
    ];
    return html`
      ${line}
      ${
        voices.length === 0
          ? html`<p class="soft">${words.voice.noneText}</p>`
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
      ${voices.some(({ engine }) => engine === 'web-speech') ? nothing : html`<av-voice-guides></av-voice-guides>`}
      ${this.pack()}
    `;
  }

  /** The embedded voice: on the device, on its way, or to be fetched while there is internet. */
  private pack(): TemplateResult {
    const { store, bytes } = this.app.voicePack;
    const { supply } = store.snapshot;
    const voice = words.voice;
    const text = {
      absent: () => voice.packAbsent(Math.round(bytes.transfer / 1024)),
      fetching: () =>
        voice.packFetching(
          supply.status === 'fetching' ? Math.round((100 * supply.loaded) / bytes.arrived) : 0,
        ),
      ready: () => voice.packReady,
      failed: () => voice.packFailed,
    }[supply.status]();
    return html`<div class="box pack">
      <p class="strong">${voice.pack}</p>
      <p class="soft small">${text}</p>
      ${
        supply.status === 'fetching'
          ? html`<progress
              aria-label=${voice.pack}
              max=${bytes.arrived}
              .value=${supply.loaded}
            ></progress>`
          : nothing
      }
      ${
        supply.status === 'absent' || supply.status === 'failed'
          ? html`<button class="button wide" @click=${this.fetchPack}>
              ${icon('download')}${voice.packFetch}
            </button>`
          : nothing
      }
    </div>`;
  }

  private readonly fetchPack = (): void => {
    const { app } = this;
    app.announce(words.voice.packFetching(0));
    app.voicePack.fetch(new AbortController().signal).then(
      () => app.announce(words.voice.packReady),
      () => app.announce(words.voice.packFailed),
    );
  };

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
        margin-block: 12px;
      }
      .pack {
        margin-block: 14px 10px;
      }
      progress {
        inline-size: 100%;
      }
    `,
  ];
}
