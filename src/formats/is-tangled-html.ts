const TAG = /<(\/?)([a-z][a-z\d-]*)/gi;
/** Elements without an end tag, or whose end tag people may leave out. */
const OPEN_ENDED =
  /^(?:area|base|body|br|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;
const DEEPEST = 3000;

/**
 * Whether HTML is nested so deep that no page is: parsers of browsers take a time that grows with the
 * square of the depth, and nothing can stop them.
 */
export function isTangledHtml(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    if (OPEN_ENDED.test(name)) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
