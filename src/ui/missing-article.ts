import { html, type TemplateResult } from 'lit';
import type { FaultCode } from '../base/fault.ts';
import { words } from './words.ts';

/** What stands in the place of an article that cannot be opened, and the way on. */
export function missingArticle(code: FaultCode): TemplateResult {
  return html`<section class="page missing-article">
    <h1 class="title">${words.reader.missingTitle}</h1>
    <p>${code === 'article-missing' ? words.reader.missingText : words.faults[code]}</p>
    <a class="button primary" href="#/">${words.reader.toLibrary}</a>
  </section>`;
}
