import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-note-list.ts';
import './av-sheet.ts';
import { words } from './words.ts';

/** Highlights and notes of the open article. */
@customElement('av-notes-sheet')
export class AvNotesSheet extends LitElement {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult | typeof nothing {
    const { reading } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.notes.here}
      @close=${() => this.app.show('none')}
    >
      <av-note-list .app=${this.app} .article=${reading.article.id}></av-note-list>
    </av-sheet>`;
  }
}
