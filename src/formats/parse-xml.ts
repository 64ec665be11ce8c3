import { declaredEntities } from './declared-entities.ts';
import { escapeCdata } from './escape-cdata.ts';
import { FormatFault } from './format-fault.ts';
import type { ParseHtml } from './html.ts';
import { isTangledHtml } from './is-tangled-html.ts';
import { normaliseLines } from './normalise-lines.ts';
import { replaceDoctype } from './replace-doctype.ts';

const NAME = /(<\/?)(?:([a-z_][\w.-]*):)?([a-z_][\w.-]*)/gi;
/** In well-formed markup no value of an attribute holds `<`, so that a search ends at the next tag. */
const CLOSED = /<([a-z_][\w.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)\/>/gi;

/**
 * Parses XML of a document with tags of its own as HTML, which forgives what is not well-formed and has no entities that
 * could grow. No tag means anything to HTML: `text:p` is `text-p`, and `p` is `x-p`, in lower case.
 * @throws FormatFault `unreadable` when nested deeper than any document
 */
export function parseXml(xml: string, parse: ParseHtml): Document {
  const body = declaredEntities(escapeCdata(normaliseLines(xml))).replace(/^\s*<\?xml[^>]*>/i, '');
  const markup = replaceDoctype(body, '')
    .replace(NAME, (_, start: string, prefix: string | undefined, name: string) =>
      [start, prefix ?? 'x', '-', name].join(''),
    )
    .replace(CLOSED, '<$1$2></$1>');
  if (isTangledHtml(markup)) throw new FormatFault('unreadable');
  return parse(`<!DOCTYPE html><body>${markup}`);
}
