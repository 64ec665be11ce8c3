import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons.ts';

/** A transport key: a sign above its Persian word. */
export function transportKey(
  sign: IconName,
  label: string,
  press: () => void,
  name = '',
): TemplateResult {
  return html`<button class="key ${name}" @click=${press}>
    ${icon(sign)}<span>${label}</span>
  </button>`;
}
