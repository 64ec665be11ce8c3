import { asciiDigits } from '../../text/ascii-digits.ts';

const HOLDERS = 'p,div,table,ul,ol,blockquote';
const NUMBER = /^[\s[(]*([\d۰-۹٠-٩]{1,3})[\])\s]*$/;
/** A number, or a name of one letter, has a power there. */
const POWER = /(?:[\d۰-۹٠-٩]|(?:^|[^A-Za-z])[A-Za-z])\s*$/;
const ID = 'raised-note-';

/** A raised number, by the line in which it stands. */
interface Sign {
  readonly element: Element;
  readonly label: string;
  readonly line: Element;
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
    if (sign.before.trim()) {
      if (!POWER.test(sign.before) && !calls.has(sign.label)) calls.set(sign.label, sign);
      continue;
    }
    const call = calls.get(sign.label);
    if (!call || call.line === sign.line) return;
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

function signsOf(page: Document): Sign[] {
  return [...page.querySelectorAll('sup')].flatMap((element): Sign[] => {
    const label = NUMBER.exec(element.textContent ?? '')?.[1];
    const line = element.closest('p,div,li');
    if (!label || !line || line.querySelector(HOLDERS)) return [];
    if (element.closest('a') || element.querySelector('a')) return [];
    const range = page.createRange();
    range.setStart(line, 0);
    range.setEndBefore(element);
    return [{ element, label: asciiDigits(label), line, before: range.toString() }];
  });
}
