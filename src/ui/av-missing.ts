import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FaultCode } from '../base/fault.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What stands in place of an article that could not be opened. */
@customElement('av-missing')
export class AvMissing extends LitElement {
  @property() code: FaultCode = 'article-missing';

  protected override render(): TemplateResult {
    const { code } = this;
    return html`<section class="page">
      <h1 class="title">${words.missing.title}</h1>
      <p>${code === 'article-missing' ? words.missing.text : words.faults[code]}</p>
      <a class="button primary" href="#/">${words.missing.toLibrary}</a>
    </section>`;
  }

  static override styles = [
    controls,
    css`
      section {
        display: grid;
        gap: 12px;
        justify-items: start;
        padding-block: 24px;
      }
      h1 {
        font-size: 2.25rem;
      }
    `,
  ];
}
