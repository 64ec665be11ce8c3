import { declaredEntities } from '../declared-entities.ts';
import { escapeCdata } from '../escape-cdata.ts';
import { FormatFault } from '../format-fault.ts';
import type { ParseHtml } from '../html.ts';
import { isTangledHtml } from '../is-tangled-html.ts';
import { normaliseLines } from '../normalise-lines.ts';
import { replaceDoctype } from '../replace-doctype.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|image|input|link|meta|param|source|track|wbr)$/i;
/** In well-formed markup no value of an attribute holds `<`, so that a search ends at the next tag. */
const CLOSED = /<([a-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)\/>/gi;
const PREFIX = /(<\/?)(?!dc:)[\w-]+:(?=[\w-])/gi;

/**
 * Parses XML or XHTML of a book as HTML: it forgives what is not well-formed, knows all named characters, and has no
 * entities of its own that could grow. Names lose their prefix, but for Dublin Core's; tag names are in lower case.
 * @throws FormatFault `unreadable` when nested deeper than any book
 */
export function parseMarkup(text: string, parse: ParseHtml): Document {
  const body = declaredEntities(escapeCdata(normaliseLines(text))).replace(/^\s*<\?xml[^>]*>/i, '');
  const markup = replaceDoctype(body, '<!DOCTYPE html>')
    .replace(PREFIX, '$1')
    .replace(CLOSED, (tag, name: string, rest: string) =>
      VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
    );
  if (isTangledHtml(markup)) throw new FormatFault('unreadable');
  return parse(markup);
}
