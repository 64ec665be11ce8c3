import type { Span } from '../text/block.ts';
import { spanned } from './spanned.ts';

/** What would be markup is escaped; so is what a line must not begin with. */
const SIGNS = /[\\`*_[\]<>&|~#!]/g;
const START = /^(\s*)([-+=>:]|\d+(?=[.)]))/;
const STARTING_NUMBER = /^(\s*\d+)([.)])/;

/** The text of a block, with its spans, as Markdown on lines of their own that begin no other block. */
export function markdownText(text: string, spans: readonly Span[] = []): string {
  return spanned(text, spans, escape, wrap)
    .split('\n')
    .map((line) =>
      STARTING_NUMBER.test(line)
        ? line.replace(STARTING_NUMBER, '$1\\$2')
        : line.replace(START, '$1\\$2'),
    )
    .join('\\\n');
}

/** Text as it stands, with nothing in it acting as markup. */
function escape(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(/(https?|ftp):(?=\/\/)|\bwww\.(?=\S)/gi, (start) => start.replace(/[:.]$/, '\\$&'));
}

function wrap(span: Span, inner: string, source: string): string {
  // Signs of emphasis hold only right beside a letter; spaces go outside of them.
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inner) ?? [];
  if (!core) return inner;
  switch (span.kind) {
    case 'emphasis':
      return `${before}*${core}*${after}`;
    case 'strong':
      return `${before}**${core}**${after}`;
    case 'link':
      return `${before}[${core}](<${span.href.replace(/[<>\\]/g, (sign) => encodeURIComponent(sign))}>)${after}`;
    case 'code':
      return source.includes('`') || source.includes('\n') ? inner : `\`${source}\``;
    case 'note':
      return `[^${labelOf(span.label)}]`;
    case 'language':
      return inner;
  }
}

/** A label as Markdown takes it. */
export function labelOf(label: string): string {
  return label.replace(/[\]\s\\]+/g, '') || '1';
}
