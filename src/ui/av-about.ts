import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Set by the build. */
const version = import.meta.env['VITE_VERSION'] as string | undefined;

/** What the app is, what it promises, and under which licences. */
@customElement('av-about')
export class AvAbout extends LitElement {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult {
    return html`
      <header class="appbar">
        <button class="icon-button" aria-label=${words.add.back} @click=${() => history.back()}>
          ${icon('arrowRight')}
        </button>
      </header>
      <main class="page">
        <img src="./icons/icon.svg" alt="" width="72" height="72" />
        <h1 class="title">${words.about.title}</h1>
        <p>${words.about.text}</p>
        <p>${words.about.licence}</p>
        <a class="notices" href="./notices.txt" target="_blank">${words.about.notices}</a>
        ${version ? html`<p class="soft small">${words.about.version(version)}</p>` : nothing}
      </main>
    `;
  }

  static override styles = [
    controls,
    css`
      .page {
        display: grid;
        gap: 14px;
        justify-items: start;
      }
      h1 {
        font-size: 2.25rem;
      }
      .notices {
        min-block-size: 48px;
        align-content: center;
      }
    `,
  ];
}
