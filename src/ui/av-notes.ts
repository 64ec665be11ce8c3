import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-note-list.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Highlights and notes over all articles. */
@customElement('av-notes')
export class AvNotes extends LitElement {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult {
    return html`<main class="page">
      <h1 class="title">${words.notes.title}</h1>
      <av-note-list .app=${this.app}></av-note-list>
    </main>`;
  }

  static override styles = [
    controls,
    css`
      h1 {
        font-size: 2rem;
        padding-block: max(18px, env(safe-area-inset-top)) 14px;
      }
    `,
  ];
}
