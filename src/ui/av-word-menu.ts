import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-sheet.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What can be done with the word that was held: read from here, say how it is said, copy it. */
@customElement('av-word-menu')
export class AvWordMenu extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { word, nextWord, wordPlace } = this.app.store.snapshot;
    if (!wordPlace) return nothing;
    return html`<av-sheet .heading=${`«${word}»`} @close=${() => this.app.show('none')}>
      <ul>
        <li>
          <button
            class="button wide"
            @click=${() => {
              this.app.show('none');
              this.app.player.playFrom(wordPlace);
            }}
          >
            ${icon('play')}${words.word.fromHere}
          </button>
        </li>
        <li>
          <button class="button wide" @click=${() => this.app.show('spoken')}>
            ${icon('audioLines')}${words.word.pronounce}
          </button>
        </li>
        ${[true, false].map(
          (ezafe) =>
            html`<li>
              <button
                class="button wide"
                @click=${() => {
                  this.app.correctEzafe(word, nextWord || undefined, ezafe);
                  this.app.show('none');
                }}
              >
                ${icon('pencil')}${ezafe ? words.word.hasEzafe : words.word.noEzafe}
              </button>
            </li>`,
        )}
        <li>
          <button class="button wide" @click=${this.copy}>
            ${icon('clipboardPaste')}${words.word.copy}
          </button>
        </li>
      </ul>
    </av-sheet>`;
  }

  private readonly copy = (): void => {
    void navigator.clipboard.writeText(this.app.store.snapshot.word).catch(() => undefined);
    this.app.show('none');
  };

  static override styles = [
    controls,
    css`
      ul {
        display: grid;
        gap: 10px;
      }
      .button {
        justify-content: start;
      }
    `,
  ];
}
