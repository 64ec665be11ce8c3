import type { Block } from '../text/block.ts';
import { lineOf } from './html-inline.ts';

const HEMISTICH = /(?:^|[\s_-])(?:m[12]|mesra\d?|misra\d?|hemistich\d?)(?=$|[\s_-])/i;

const BEYT = /(?:^|[\s_-])(?:beyt|bayt|beit|couplet)(?=$|[\s_-])/i;

/** UTF-16 units that a hemistich has at most. */
const LONGEST_LINE = 60;

/** Lines of one block of verse: what is kept, shown and marked as a whole. */
const LONGEST = 200;

/** Whether an element is a line of verse, or its two parts are hemistichs, by their names. */
export function isBeyt(element: Element): boolean {
  const { children } = element;
  if (children.length !== 2) return false;
  if (BEYT.test(element.getAttribute('class') ?? '') || [...children].every(isHemistich))
    return true;
  // A line that comes again between stanzas is set in another way.
  const around = [element.previousElementSibling, element.nextElementSibling];
  return (
    element.className !== '' &&
    [...children].every(isLine) &&
    around.some((one) => one?.children.length === 2 && [...one.children].every(isHemistich))
  );
}

function isLine(element: Element): boolean {
  return element.localName === 'p' && (element.textContent ?? '').length <= LONGEST_LINE;
}

function isHemistich(element: Element): boolean {
  return HEMISTICH.test(element.getAttribute('class') ?? '');
}

/** Whether a reader of a format that tells verse has marked an element so; its lines end in breaks. */
export function isStanza(element: Element): boolean {
  return element.hasAttribute('data-stanza');
}

/** The line, a tab between its hemistichs. */
export function beytBlock(element: Element): Block[] {
  const halves = [...element.children].map(lineOf).filter(Boolean);
  return halves.length > 0 ? [{ kind: 'verse', text: halves.join('\t') }] : [];
}

/** Makes one poem of lines of verse that stand apart one under another; a very long one has several parts. */
export function joinBeyts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let lines = 0;
  for (const block of blocks) {
    const last = joined.at(-1);
    const follows =
      last?.kind === 'verse' && block.kind === 'verse' && /^[^\n]*\t[^\n]*$/.test(block.text);
    if (follows && last.text.includes('\t') && ++lines < LONGEST)
      joined.splice(-1, 1, { ...last, text: `${last.text}\n${block.text}` });
    else {
      joined.push(block);
      lines = 1;
    }
  }
  return joined;
}
