/** Comments, instructions and the like, which nothing is in; then tags, with values in which a sign means nothing. */
const PIECE =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^<>]*>|<(\/?)([^\s<>/"'=]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|</g;
const DEEPEST = 1000;

/**
 * Whether XML has one root and each of its elements ends where it has to, within a sound depth. What is written by
 * programs always does; the parser in mammoth takes minutes over what does not.
 */
export function isWholeXml(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const [piece, end, name, rest = ''] of xml.matchAll(PIECE)) {
    if (piece === '<') return false;
    if (name === undefined) continue;
    if (end) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots++;
    if (!rest.endsWith('/')) open.push(name);
    if (roots > 1 || open.length > DEEPEST) return false;
  }
  return roots === 1 && open.length === 0;
}
