import type { Span } from '../text/block.ts';
import { spanned } from './spanned.ts';

/** What would be markup, also of note programs, is escaped; so is what a line must not begin with. */
const SIGNS = /[\\`*_[\]<>&|~#!^]|=(?==)|(?<==)=|%(?=%)|(?<=%)%|(?<=\w)@/g;
const START = /^(\s*)([-+=>:]|\d+(?=[.)]))/;
const STARTING_NUMBER = /^(\s*\d+)([.)])/;

/** The text of a block, with its spans, as Markdown on lines of their own that begin no other block. */
export function markdownText(text: string, spans: readonly Span[] = []): string {
  const write = (span: Span, inner: string, source: string, at: number): string =>
    wrap(span, inner, source, holdsSigns(text, source, at));
  return spanned(text, spans, escape, write)
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

/**
 * Whether signs of emphasis around a source hold: where it begins or ends with a sign no letter may stand beside it, as
 * in «باغ»ها.
 */
function holdsSigns(text: string, source: string, at: number): boolean {
  const core = source.trim();
  const from = at + source.length - source.trimStart().length;
  const before = text.slice(0, from);
  const after = text.slice(from + core.length);
  return !(
    (/^[\p{P}\p{S}]/u.test(core) && /[^\s\p{P}\p{S}]$/u.test(before)) ||
    (/[\p{P}\p{S}]$/u.test(core) && /^[^\s\p{P}\p{S}]/u.test(after))
  );
}

function wrap(span: Span, inner: string, source: string, holds: boolean): string {
  // Signs of emphasis hold only right beside a letter; spaces go outside of them.
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inner) ?? [];
  if (!core) return inner;
  switch (span.kind) {
    case 'emphasis':
      return holds ? `${before}*${core}*${after}` : `${before}<em>${core}</em>${after}`;
    case 'strong':
      return holds ? `${before}**${core}**${after}` : `${before}<strong>${core}</strong>${after}`;
    case 'link':
      return `${before}[${core}](<${span.href.replace(/[<>\\]/g, (sign) => encodeURIComponent(sign))}>)${after}`;
    case 'code':
      return /[`\n]/.test(source) ? inner : `${before}\`${source.trim()}\`${after}`;
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
