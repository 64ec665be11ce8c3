import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import type { Pronunciation } from '../text/spoken/to-spoken.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** The reader's own pronunciations: how a word or phrase is to be said, to add, hear and take away. */
@customElement('av-pronunciations')
export class AvPronunciations extends LitElement {
  @property({ attribute: false }) app!: App;
  /** The word that the form begins with. */
  @property() word = '';
  @query('#written') private written!: HTMLInputElement;
  @query('#said') private said!: HTMLInputElement;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { pronunciations } = this.app.store.snapshot.settings;
    return html`
      <form @submit=${this.add}>
        <label for="written">${words.pronunciation.written}</label>
        <input id="written" class="box" required dir="auto" .defaultValue=${this.word} />
        <label for="said">${words.pronunciation.said}</label>
        <input id="said" class="box" required dir="auto" aria-describedby="hint" />
        <p id="hint" class="soft tiny">${words.pronunciation.hint}</p>
        <div class="row">
          <button type="button" class="button grow" @click=${this.hear}>
            ${icon('play')}${words.voice.try}
          </button>
          <button class="button primary grow">${words.pronunciation.add}</button>
        </div>
      </form>
      ${
        pronunciations.length === 0
          ? nothing
          : html`<ul>
              ${[...pronunciations].reverse().map((one) => this.item(one))}
            </ul>`
      }
    `;
  }

  private item(one: Pronunciation): TemplateResult {
    return html`<li>
      <span class="grow"><b>${one.written}</b> <span class="soft">${one.said}</span></span>
      <button
        class="icon-button"
        aria-label=${words.pronunciation.hear(one.written)}
        @click=${() => this.app.player.tryVoice(one.said)}
      >
        ${icon('play')}
      </button>
      <button
        class="icon-button"
        aria-label=${words.pronunciation.remove(one.written)}
        @click=${() => this.app.forgetPronunciation(one)}
      >
        ${icon('trash')}
      </button>
    </li>`;
  }

  private readonly hear = (): void => {
    const said = this.said.value.trim();
    if (said) this.app.player.tryVoice(said);
  };

  private readonly add = (event: Event): void => {
    event.preventDefault();
    void this.app.pronounce({ written: this.written.value.trim(), said: this.said.value.trim() });
    this.written.value = '';
    this.said.value = '';
    this.written.focus();
  };

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: 6px;
      }
      label {
        font-weight: 600;
        margin-block-start: 6px;
      }
      input {
        min-block-size: 52px;
        inline-size: 100%;
        color: var(--ink);
      }
      .row {
        flex-wrap: wrap;
        margin-block-start: 6px;
      }
      ul {
        margin-block-start: 12px;
      }
      li {
        display: flex;
        align-items: center;
        gap: 4px;
        min-block-size: 56px;
        border-block-start: 1px solid var(--line);
      }
      li .soft {
        margin-inline-start: 10px;
      }
    `,
  ];
}
