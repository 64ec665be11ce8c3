import { html, type TemplateResult } from 'lit';
import type { Range } from '../text/offset-map.ts';

/** A text with stretches of it marked; `marks` are UTF-16 offsets, in order. */
export function markedText(text: string, marks: readonly Range[]): TemplateResult[] {
  const parts: TemplateResult[] = [];
  let end = 0;
  for (const { from, to } of marks) {
    parts.push(html`${text.slice(end, from)}<mark>${text.slice(from, to)}</mark>`);
    end = to;
  }
  return [...parts, html`${text.slice(end)}`];
}
