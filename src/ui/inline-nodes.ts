import type { Span } from '../text/block.ts';
import type { Range } from '../text/offset-map.ts';
import { directionOf } from '../text/direction-of.ts';
import { words } from './words.ts';

/**
 * A stretch of a text with its spans as elements. Only text and known elements come out: nothing imported is ever
 * markup. The text nodes in their order are the text.
 */
export function inlineNodes(
  text: string,
  spans: readonly Span[] = [],
  { from: first, to: last }: Range = { from: 0, to: text.length },
): Node[] {
  if (spans.length === 0) return [document.createTextNode(text.slice(first, last))];
  const cuts = new Set([first, last]);
  for (const { from, to } of spans) cuts.add(from).add(to);
  const edges = [...cuts].filter((at) => at >= first && at <= last).sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? first;
    const around = spans.filter((span) => span.from <= from && span.to >= to);
    return around.reduce<Node>(wrapped, document.createTextNode(text.slice(from, to)));
  });
}

function wrapped(inner: Node, span: Span): Node {
  switch (span.kind) {
    case 'strong':
      return put('strong', {}, inner);
    case 'emphasis':
      return put('em', {}, inner);
    case 'code':
      return put('code', { dir: 'ltr' }, inner);
    case 'language':
      return put('bdi', { lang: span.language, dir: directionOf(span.language) }, inner);
    case 'note': {
      const label = words.reader.noteCall(span.label);
      const call = { type: 'button', class: 'call', 'data-calls': span.label, 'aria-label': label };
      return put('sup', {}, put('button', call, inner));
    }
    case 'link':
      return linked(span.href, inner);
  }
}

/** A link around text: within the app in place, elsewhere in a window of its own. */
export function linked(href: string, ...inner: Node[]): HTMLElement {
  return href.startsWith('#')
    ? put('a', { href }, ...inner)
    : put('a', { href: safeHref(href), target: '_blank', rel: 'noopener noreferrer' }, ...inner);
}

/** Links may only lead to pages and mail; anything else leads nowhere. */
function safeHref(href: string): string {
  return /^(https?:|mailto:)/i.test(href) ? href : '#';
}

/** An element with attributes and what it holds. */
export function put(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children)
    element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  return element;
}
