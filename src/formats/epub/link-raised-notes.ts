import { asciiDigits } from '../../text/ascii-digits.ts';

const HOLDERS = 'p,div,table,ul,ol,blockquote';
const NUMBER = /^[\s[(]*([\d۰-۹٠-٩]{1,3})[\])\s]*$/;
/** A number, or a name of one letter, has a power there. */
const POWER = /(?:[\d۰-۹٠-٩]|(?:^|[^A-Za-z])[A-Za-z])$/;
/** The sign of an element, with its mass raised before it. */
const ISOTOPE = /^[A-Z][a-z]?(?![A-Za-z])/;
const ID = 'raised-note-';
const SUP_OR_TEXT = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
/** UTF-16 units before a sign that tell what it is raised above. */
const TAIL = 4;

/** A raised number, by the line in which it stands. */
interface Sign {
  readonly element: Element;
  readonly label: string;
  readonly line: Element;
  /** The end of what stands before it in the line; empty at its beginning. */
  readonly before: string;
}

/**
 * Links raised numbers of a document to the lines below that begin with the same, as they are written where nobody made
 * links: only when each line that begins with a raised number is called so.
 */
export function linkRaisedNotes(page: Document): void {
  const calls = new Map<string, Sign>();
  const linked: [call: Sign, note: Sign][] = [];
  for (const sign of signsOf(page)) {
    if (sign.before) {
      // Verses of scripture are numbered within lines too.
      if (linked.at(-1)?.[1].line === sign.line && !POWER.test(sign.before)) return;
      if (!POWER.test(sign.before) && !calls.has(sign.label)) calls.set(sign.label, sign);
      continue;
    }
    const call = calls.get(sign.label);
    if (!call || call.line === sign.line || ISOTOPE.test(behind(sign.element))) return;
    calls.delete(sign.label);
    linked.push([call, sign]);
  }
  linked.forEach(([call, note], i) => {
    if (!note.line.id) note.line.id = `${ID}${i + 1}`;
    const link = page.createElement('a');
    link.setAttribute('role', 'doc-noteref');
    link.setAttribute('href', `#${note.line.id}`);
    link.textContent = call.element.textContent;
    call.element.replaceWith(link);
  });
}

function behind(element: Element): string {
  return element.nextSibling?.textContent ?? '';
}

function signsOf(page: Document): Sign[] {
  const lines = new Set([...page.querySelectorAll('sup')].map((sup) => sup.closest('p,div,li')));
  return [...lines].flatMap((line) => (line && !line.querySelector(HOLDERS) ? signsIn(line) : []));
}

/** Each text of a line is looked at once: one may have very many signs. */
function signsIn(line: Element): Sign[] {
  const signs: Sign[] = [];
  const nodes = line.ownerDocument.createTreeWalker(line, SUP_OR_TEXT);
  let before = '';
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      before = (before + (node.nodeValue ?? '')).trimEnd().slice(-TAIL);
      continue;
    }
    const element = node as Element;
    if (!element.matches('sup') || element.closest('a') || element.querySelector('a,sup')) continue;
    const label = NUMBER.exec(element.textContent ?? '')?.[1];
    if (!label) continue;
    signs.push({ element, label: asciiDigits(label), line, before });
  }
  return signs;
}
