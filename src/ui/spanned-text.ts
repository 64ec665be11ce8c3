import { html, type TemplateResult } from 'lit';
import type { Span } from '../text/block.ts';

/** Text with its spans as elements. Only text and known elements come out: nothing imported is ever markup. */
export function spannedText(text: string, spans: readonly Span[]): readonly unknown[] {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of spans) cuts.add(from).add(to);
  const edges = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0;
    const around = spans.filter((span) => span.from <= from && span.to >= to);
    return around.reduce<unknown>((inner, span) => wrap(span, inner), text.slice(from, to));
  });
}

function wrap(span: Span, inner: unknown): TemplateResult {
  switch (span.kind) {
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'emphasis':
      return html`<em>${inner}</em>`;
    case 'code':
      return html`<code dir="ltr">${inner}</code>`;
    case 'language':
      return html`<bdi lang=${span.language}>${inner}</bdi>`;
    case 'note':
      return html`<sup>${inner}</sup>`;
    case 'link':
      return linked(span.href, inner);
  }
}

/** A link around text: within the app in place, elsewhere in a window of its own. */
export function linked(href: string, inner: unknown): TemplateResult {
  return href.startsWith('#')
    ? html`<a href=${href}>${inner}</a>`
    : html`<a href=${safeHref(href)} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

/** Links may only lead to pages and mail; anything else leads nowhere. */
function safeHref(href: string): string {
  return /^(https?:|mailto:)/i.test(href) ? href : '#';
}
