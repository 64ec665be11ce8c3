import { html, type TemplateResult } from 'lit';
import type { FaultCode } from '../base/fault.ts';
import { words } from './words.ts';

/** What stands in the place of an article that cannot be opened, and the way on. */
export function missingArticle(code: FaultCode): TemplateResult {
  return html`<section class="page missing-article">
    <h1 class="title">${words.missing.title}</h1>
    <p>${code === 'article-missing' ? words.missing.text : words.faults[code]}</p>
    <a class="button primary" href="#/">${words.missing.toLibrary}</a>
  </section>`;
}
