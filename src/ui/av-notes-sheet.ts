import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-note-list.ts';
import './av-sheet.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Highlights and notes of the open article; one on the sentence that is read needs no selecting. */
@customElement('av-notes-sheet')
export class AvNotesSheet extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.player.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { place } = this.app.player.store.snapshot;
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.notes.here}
      @close=${() => this.app.show('none')}
    >
      ${
        place && place.from < place.to
          ? html`<button class="button" @click=${() => this.app.noteAt(place)}>
              ${icon('pencil')}${words.notes.sentence}
            </button>`
          : nothing
      }
      <av-note-list .app=${this.app} .article=${reading.article.id}></av-note-list>
    </av-sheet>`;
  }

  static override styles = [
    controls,
    css`
      .button {
        margin-block-end: 10px;
      }
    `,
  ];
}
