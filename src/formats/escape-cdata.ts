import { escapeHtml } from './escape-html.ts';

const [OPEN, CLOSE] = ['<![CDATA[', ']]>'];

/**
 * XML with its sections of CDATA as escaped text: in HTML such a section would be a comment that ends with the first tag
 * in it. One without an end stays.
 */
export function escapeCdata(xml: string): string {
  let escaped = '';
  let done = 0;
  for (;;) {
    const open = xml.indexOf(OPEN, done);
    const close = open < 0 ? -1 : xml.indexOf(CLOSE, open);
    if (close < 0) return escaped + xml.slice(done);
    escaped += xml.slice(done, open) + escapeHtml(xml.slice(open + OPEN.length, close));
    done = close + CLOSE.length;
  }
}
