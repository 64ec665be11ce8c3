import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import type { Theme } from '../library/look.ts';
import { mendingSpellings, type MendingWays } from '../library/mending.ts';
import './av-choice.ts';
import './av-ezafe-corrections.ts';
import './av-backup.ts';
import './av-pronunciations.ts';
import './av-switch.ts';
import './av-voices.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { themeOptions } from './theme-options.ts';
import { voiceName } from './voice-line.ts';
import { words } from './words.ts';

/** What holds for the whole app; how the text looks, but for its colours, is set over the text itself. */
@customElement('av-settings')
export class AvSettings extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  protected override render(): TemplateResult {
    const { settings, installable } = this.app.store.snapshot;
    const { voice } = this.app.player.store.snapshot;
    return html`
      <main class="page">
        <h1 class="title">${words.settings.title}</h1>
        <section>
          <h2 class="title">${words.display.title}</h2>
          <av-choice
            .label=${words.display.theme}
            .value=${settings.theme}
            .options=${themeOptions}
            @change=${({ detail }: CustomEvent<Theme>) => this.app.set({ theme: detail })}
          ></av-choice>
          <p class="soft small">${words.settings.look}</p>
        </section>
        <section>
          <h2 class="title">${words.settings.listening}</h2>
          <button class="link" @click=${this.toVoices}>
            ${icon('audioLines')}<span>${words.voice.title}</span>
            <span class="soft name">${voice ? voiceName(voice) : ''}</span>
          </button>
          ${this.toggle('ezafe', words.player.ezafe, words.player.ezafeNote)}
          ${this.toggle('goOn', words.player.goOn)} ${this.toggle('figures', words.player.figures)}
          ${this.toggle('related', words.player.related)}
          ${this.toggle('footnotes', words.player.footnotes)}
          <av-switch
            .label=${words.player.emoji}
            ?on=${settings.emoji === 'name'}
            @change=${(event: CustomEvent<boolean>) =>
              this.app.set({ emoji: event.detail ? 'name' : 'skip' })}
          ></av-switch>
          ${this.toggle('furniture', words.player.furniture, words.player.furnitureNote)}
          <a class="link" href="#/listen">${icon('headphones')}${words.eyesFree.open}</a>
          <p class="soft small">${words.eyesFree.note}</p>
          ${this.toggle('tones', words.eyesFree.tones, words.eyesFree.tonesNote)}
          <av-switch
            .label=${words.eyesFree.answers}
            .note=${words.eyesFree.answersNote}
            ?on=${settings.answers === 'screen-reader'}
            @change=${(event: CustomEvent<boolean>) =>
              this.app.set({ answers: event.detail ? 'screen-reader' : 'voice' })}
          ></av-switch>
        </section>
        <section>
          <h2 class="title">${words.mending.title}</h2>
          <av-choice
            .label=${words.mending.twins}
            .value=${settings.twins}
            .options=${mendingSpellings.map((value) => ({ value, label: words.mending.spellings[value] }))}
            @change=${({ detail }: CustomEvent<MendingWays['twins']>) => this.app.set({ twins: detail })}
          ></av-choice>
          <p class="soft small">${words.mending.usual}</p>
        </section>
        <section>
          <h2 class="title">${words.pronunciation.titles}</h2>
          <p class="soft small">${words.pronunciation.about}</p>
          <av-pronunciations .app=${this.app}></av-pronunciations>
        </section>
        <section>
          <h2 class="title">${words.ezafe.titles}</h2>
          <p class="soft small">${words.ezafe.about}</p>
          <av-ezafe-corrections .app=${this.app}></av-ezafe-corrections>
        </section>
        <section>
          <h2 class="title">${words.out.backupTitle}</h2>
          <av-backup .app=${this.app}></av-backup>
        </section>
        <section>
          <h2 class="title">${words.settings.keyboard}</h2>
          ${this.toggle('keys', words.settings.keys, words.settings.keysNote)}
          <a class="link" href="#/help">${icon('keyboard')}${words.settings.help}</a>
        </section>
        <section>
          <h2 class="title">${words.settings.app}</h2>
          ${
            installable
              ? html`<button class="button primary" @click=${() => this.app.install()}>
                    ${icon('download')}${words.settings.install}
                  </button>
                  <p class="soft small">${words.settings.installNote}</p>`
              : nothing
          }
          <a class="link" href="#/about">${icon('info')}${words.settings.about}</a>
        </section>
        <section>
          <h2 class="title voices" tabindex="-1">${words.voice.title}</h2>
          <av-voices .app=${this.app}></av-voices>
        </section>
      </main>
    `;
  }

  /** The voices come late and take their room then: they stand last, so that nothing moves. */
  private readonly toVoices = (): void =>
    this.renderRoot.querySelector<HTMLElement>('.voices')?.focus();

  private toggle(
    name: 'keys' | 'tones' | 'ezafe' | 'goOn' | 'figures' | 'related' | 'footnotes' | 'furniture',
    label: string,
    note = '',
  ): TemplateResult {
    return html`<av-switch
      .label=${label}
      .note=${note}
      ?on=${this.app.store.snapshot.settings[name]}
      @change=${(event: CustomEvent<boolean>) => this.app.set({ [name]: event.detail })}
    ></av-switch>`;
  }

  static override styles = [
    controls,
    css`
      .page {
        padding-block-start: max(18px, env(safe-area-inset-top));
      }
      h1 {
        font-size: 2.25rem;
      }
      section {
        padding-block: 18px;
        border-block-end: 1px solid var(--line);
      }
      av-choice + p {
        margin-block-start: 8px;
      }
      section:last-child {
        border: 0;
      }
      h2 {
        font-size: 1.5rem;
        margin-block-end: 8px;
      }
      .link {
        display: flex;
        align-items: center;
        gap: 14px;
        min-block-size: 56px;
        font-weight: 600;
      }
      button.link > span:not(.name) {
        color: var(--accent);
        text-decoration: underline;
        text-decoration-thickness: 2px;
        text-underline-offset: 6px;
      }
      .name {
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
        font-weight: 400;
      }
    `,
  ];
}
