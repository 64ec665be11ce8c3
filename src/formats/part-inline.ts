/** Elements that stand in a line of text, and beside one another in a row of labels. */
const INLINE = /^(?:a|span|b|strong|em|i|time|label|small|cite|bdi|abbr|data|address)$/;
/** A browser copies with what it copies how that was laid out. */
const CREDITS =
  'figcaption small,figcaption :is([class*=copyright i],[class*=credit i],[class*=source i])';
/** Nodes that are looked at for the first letter of an element. */
const MOST_STEPS = 50;
const FLEX = /display\s*:\s*(?:inline-)?(?:flex|grid)/i;
/** What holds text and not labels: words are cut in two there by the runs of programs that wrote it. */
const TEXTS =
  'p,h1,h2,h3,h4,h5,h6,li,td,th,dd,dt,blockquote,figcaption,pre,span,font,b,strong,em,i';

/**
 * Sets a space between inline elements that a page's styles part and nothing else does: the name, the date and the
 * time to read above a text, and links one behind another. Only where a box has nothing but such elements in it.
 */
export function partInline(page: Document): void {
  for (const element of page.querySelectorAll('a + a')) part(element);
  for (const element of page.querySelectorAll(CREDITS)) partText(element);
  for (const box of page.querySelectorAll('div,header,footer,section,a,nav')) {
    if (box.children.length < 2 || box.matches(TEXTS)) continue;
    const isLaidOut = FLEX.test(box.getAttribute('data-style') ?? '');
    const isOfLabels = [...box.childNodes].every(
      (node) =>
        node.nodeType === Node.COMMENT_NODE ||
        (node.nodeType === Node.TEXT_NODE
          ? !node.nodeValue?.trim()
          : isLaidOut || isLabel(node as Element)),
    );
    if (isOfLabels) for (const element of box.children) part(element);
  }
}

/** A run of text in an editor has its look in a style, or nothing. */
function isLabel(element: Element): boolean {
  return !INLINE.test(element.localName) || element.matches('a,:not([data-style])');
}

/** Who made a picture stands behind what it shows, on a line of its own. */
function partText(element: Element): void {
  if (/\S$/.test(element.previousSibling?.textContent ?? '')) element.before(' ');
}

function part(element: Element): void {
  const before = element.previousSibling as Element | null;
  if (before?.nodeType !== Node.ELEMENT_NODE || !INLINE.test(before.localName)) return;
  if (
    /[\p{L}\p{N}]$/u.test(edgeOf(before, 'lastChild')) &&
    /^[\p{L}\p{N}]/u.test(edgeOf(element, 'firstChild'))
  )
    element.before(' ');
}

/** The first or the last letters of an element; all of its text may be that of the page. */
function edgeOf(element: Element, edge: 'firstChild' | 'lastChild'): string {
  const next = edge === 'firstChild' ? 'nextSibling' : 'previousSibling';
  let node: Node = element;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const value = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    if (value) return edge === 'firstChild' ? value.slice(0, 2) : value.slice(-2);
    let at: Node | null = node[edge];
    while (!at && node !== element) {
      at = node[next];
      if (!at) node = node.parentNode!;
    }
    if (!at) return '';
    node = at;
  }
  return '';
}
