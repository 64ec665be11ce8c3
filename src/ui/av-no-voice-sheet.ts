import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-sheet.ts';
import './av-voice-guides.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Nothing here can speak Persian yet: what the app's own voice is, how to get it, and how to go on without. */
@customElement('av-no-voice-sheet')
export class AvNoVoiceSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  private readonly left = new AbortController();

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.voicePack.store]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.left.abort();
  }

  protected override render(): TemplateResult {
    const { supply } = this.app.voicePack.store.snapshot;
    return html`<av-sheet .app=${this.app} .heading=${words.noVoice.title} @close=${this.close}>
      <svg class="broken" viewBox="0 0 66 22" aria-hidden="true">
        <path class="line" d="M64 11H42M32 11H31M22 11H21M12 11H11" />
        <path class="slash" d="M42 2L32 20" />
      </svg>
      <p class="soft">${words.noVoice.text}</p>
      <div class="card">
        <div class="row">
          ${
            supply.status === 'ready'
              ? html`<button class="sample" aria-label=${words.voice.try} @click=${this.sample}>
                  ${icon('play')}
                </button>`
              : nothing
          }
          <p class="grow">
            <b>${words.voice.embedded}</b>
            <span class="soft small">${words.noVoice.kind}</span>
          </p>
        </div>
        <p>${words.noVoice.limit}</p>
        ${this.offer()}
      </div>
      <av-voice-guides></av-voice-guides>
      <div class="ways">
        <button class="way" @click=${this.read}>${words.noVoice.again}</button>
        <button class="way" @click=${this.close}>${words.noVoice.silent}</button>
      </div>
    </av-sheet>`;
  }

  private offer(): TemplateResult {
    const { store, bytes } = this.app.voicePack;
    const { supply } = store.snapshot;
    if (supply.status === 'fetching')
      return html`<p class="small">
          ${words.voice.packFetching(Math.round((100 * supply.loaded) / bytes.arrived))}
        </p>
        <progress
          aria-label=${words.voice.pack}
          max=${bytes.arrived}
          .value=${supply.loaded}
        ></progress>`;
    const here = supply.status === 'ready';
    const failed = supply.status === 'failed' || !this.app.store.snapshot.online;
    return html`${!here && failed ? html`<p class="small">${words.noVoice.offline}</p>` : nothing}
      <button class="button primary wide" @click=${here ? this.read : this.fetch}>
        ${here ? words.noVoice.use : words.noVoice.fetch(Math.round(bytes.transfer / 1024))}
      </button>`;
  }

  private readonly close = (): void => this.app.show('none');

  private readonly sample = (): void => this.app.player.tryVoice(words.voice.sample);

  private readonly read = (): void => {
    this.close();
    this.app.player.play();
  };

  private readonly fetch = (): void => {
    this.app.player.unlock();
    const { signal } = this.left;
    // What fails is shown by the supply itself; who closes the sheet wants no voice.
    void this.app.voicePack.fetch(signal).then(
      () => signal.aborted || this.read(),
      () => signal.aborted || this.app.announce(words.noVoice.offline),
    );
  };

  static override styles = [
    controls,
    css`
      .broken {
        display: block;
        inline-size: 88px;
        block-size: 30px;
        margin-block-end: 6px;
        fill: none;
        stroke-width: 4;
        stroke-linecap: round;
      }
      .line {
        stroke: var(--edge);
      }
      .slash {
        stroke: var(--danger);
      }
      .card {
        display: grid;
        gap: 12px;
        margin-block: 16px;
        padding: 18px;
        border: 2.5px solid var(--accent);
        border-radius: var(--r-l);
        background: var(--accent-soft);
      }
      .card b,
      .card .soft {
        display: block;
      }
      .sample {
        inline-size: 56px;
        block-size: 56px;
        display: grid;
        place-items: center;
        flex: none;
        border: 1.5px solid var(--edge);
        border-radius: 50%;
        background: var(--surface);
        color: var(--accent);
      }
      progress {
        inline-size: 100%;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 16px;
        padding-block-start: 8px;
        border-block-start: 1px solid var(--line);
      }
      .way {
        min-block-size: 52px;
        font-weight: 600;
        color: var(--accent);
        text-decoration: underline;
        text-decoration-thickness: 1.5px;
        text-underline-offset: 0.4em;
      }
    `,
  ];
}
