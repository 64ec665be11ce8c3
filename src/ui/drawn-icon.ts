import { html, svg, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

/** A Lucide icon from the text of its file; it says nothing to a screen reader. */
export function drawn(file: string): TemplateResult {
  const inner = file.replace(/<!--[^]*?-->|<\/?svg[^>]*>/g, '');
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.9"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${svg`${unsafeSVG(inner)}`}
  </svg>`;
}
