import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import type { Stretch } from '../app/stretch.ts';
import type { Place } from '../speech/place.ts';
import { sameEzafe } from '../text/ezafe/ezafe-correction.ts';
import './av-sheet.ts';
import { Watch } from './controllers/watch.ts';
import { icon, type IconName } from './icons.ts';
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
    const { word, nextWord, wordPlace, settings } = this.app.store.snapshot;
    if (!wordPlace) return nothing;
    const pair = { word, next: nextWord, ezafe: true };
    const told = settings.ezafeCorrections.find((one) => sameEzafe(one, pair));
    return html`<av-sheet
      .app=${this.app}
      .heading=${`«${word}»`}
      @close=${() => this.app.show('none')}
    >
      <ul>
        ${this.act('play', words.word.fromHere, () => this.app.player.playFrom(wordPlace))}
        <li>
          <button class="button wide" @click=${() => this.app.show('spoken')}>
            ${icon('audioLines')}${words.word.pronounce}
          </button>
        </li>
        ${[true, false]
          .filter((ezafe) => ezafe !== told?.ezafe)
          .map((ezafe) =>
            this.act('pencil', ezafe ? words.word.hasEzafe : words.word.noEzafe, () =>
              this.app.correctEzafe({ ...pair, ezafe }),
            ),
          )}
        ${
          told
            ? this.act('undo', words.word.forgetEzafe, () => this.app.forgetEzafe(told))
            : nothing
        }
        <li>
          <button
            class="button wide"
            @click=${() => this.app.noteAt(this.stretchOf(word, wordPlace))}
          >
            ${icon('highlighter')}${words.notes.write}
          </button>
        </li>
        <li>
          <button class="button wide" @click=${this.copy}>${icon('copy')}${words.word.copy}</button>
        </li>
      </ul>
    </av-sheet>`;
  }

  private act(sign: IconName, label: string, run: () => void): TemplateResult {
    return html`<li>
      <button
        class="button wide"
        @click=${() => {
          run();
          this.app.show('none');
        }}
      >
        ${icon(sign)}${label}
      </button>
    </li>`;
  }

  private stretchOf(word: string, { block, offset }: Place): Stretch {
    const { map } = this.app.shown(block);
    const from = map.toTarget(offset);
    return { block, ...map.rangeToSource({ from, to: from + word.length }) };
  }

  private readonly copy = (): void => {
    void navigator.clipboard.writeText(this.app.store.snapshot.word).then(
      () => this.app.announce(words.said.copied),
      () => undefined,
    );
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
