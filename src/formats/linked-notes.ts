import type { Block, Span } from '../text/block.ts';
import { cutSpans } from './cut-spans.ts';
import { htmlBlocks } from './html-blocks.ts';

/** A footnote taken out of its document, and the sign that calls it. */
interface Note {
  readonly label: string;
  readonly element: Element;
}

/** How far what stands behind the end of a call has moved, by it and by those before it. */
interface Move {
  readonly end: number;
  readonly by: number;
}

/** Characters that no text has: they hold the place of a call while blocks are made. */
const [OPEN, CLOSE] = ['\uE7F0', '\uE7F1'];
const CALL = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
const SIGN = /^[\s[(]*([\d۰-۹٠-٩]{1,4}|[*†‡§]{1,3}|[a-z])[\])\s]*$/i;
const BACK = /^[\s[(]*(?:[↑↩⤴^]\uFE0E?|بازگشت|[\d۰-۹٠-٩]{1,4})[\])\s.]*$/;
/** What programs that make books call the link to a note. */
const CALLED = /(?:^|[\s_-])(?:note-?ref|(?:foot|end)-?note-?(?:ref|call|link)?)(?=$|\s)/i;
const NOTE = /\b(?:doc-)?(?:foot|end|rear)note\b/;
/** What is left of the sign of a note whose link is gone. */
const SPENT = /^[\s[\](){}.:–\-\d۰-۹٠-٩*†‡§]*$/;
const AROUND = 'section,aside,div,ol,ul,dl,body';
const HOLDERS = 'aside,li,p,dd,div,section,tr';
/** Links that a note leads back by at most, to each place that calls it; a part of a text has more. */
const MOST_ANSWERS = 100;

/** Finds the footnotes of documents that link to them, and puts them behind the blocks that call them. */
export class LinkedNotes {
  private readonly notes: Note[] = [];
  private readonly placed = new Set<Element>();

  /** @param blocksIn reads a note into blocks */
  constructor(private readonly blocksIn = htmlBlocks) {}

  /**
   * Takes the footnotes out of their documents and marks where each is called.
   * @param target The element that a link leads to, in whatever document.
   */
  take(page: Document, target: (link: Element) => Element | undefined): void {
    for (const link of page.querySelectorAll('a[href*="#"]')) {
      const to = target(link);
      const label = SIGN.exec(link.textContent ?? '')?.[1];
      if (!to || !label) continue;
      wrapTerm(to.closest('dt'));
      if (!isCall(link, to, target)) continue;
      const element = to.matches(HOLDERS) ? to : to.closest(HOLDERS);
      if (!element || element.contains(link)) continue;
      link.replaceWith(`${OPEN}${this.notes.length}${CLOSE}`);
      this.notes.push({ label, element });
    }
  }

  /** To be called when all documents gave theirs: the notes leave the places where they stood. */
  detach(): void {
    let around = new Set<Element>();
    for (const { element, label } of this.notes) {
      const holder = element.parentElement?.closest(AROUND);
      if (holder) around.add(holder);
      element.remove();
      element.querySelectorAll('.mw-cite-backlink').forEach((back) => back.remove());
      for (const link of element.querySelectorAll('a')) if (isBack(link)) link.remove();
      element
        .querySelectorAll('dt')
        .forEach((term) => SPENT.test(term.textContent ?? '') && term.remove());
      trimSign(element, label);
    }
    // What holds many is asked once, when all of them are gone.
    while (around.size > 0) {
      const outer = new Set<Element>();
      for (const holder of around) {
        if (!isSpent(holder)) continue;
        const next = holder.parentElement?.closest(AROUND);
        if (next) outer.add(next);
        if (holder.matches('body')) holder.replaceChildren();
        else holder.remove();
      }
      around = outer;
    }
  }

  /** Blocks with a span where a note is called, and the note behind the block that first calls it. */
  place(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block) => {
      const calls = [...block.text.matchAll(CALL)].filter(([, n]) => this.notes[Number(n)]);
      if (calls.length === 0) return [block];
      let text = '';
      let done = 0;
      const behind: Block[] = [];
      const signs: Span[] = [];
      const moves: Move[] = [];
      for (const call of calls) {
        const { label, element } = this.notes[Number(call[1])]!;
        text += block.text.slice(done, call.index);
        signs.push({ kind: 'note', from: text.length, to: text.length + label.length, label });
        text += label;
        done = call.index + call[0].length;
        moves.push({ end: done, by: text.length - done });
        behind.push(...this.blocksOf(element, label));
      }
      text += block.text.slice(done);
      const spans = [...moveSpans(block.spans ?? [], moves), ...signs];
      return [{ ...block, text, spans: spans.toSorted((a, b) => a.from - b.from) }, ...behind];
    });
  }

  private blocksOf(element: Element, label: string): Block[] {
    if (this.placed.has(element)) return [];
    this.placed.add(element);
    const holder = element.ownerDocument.createElement('div');
    holder.append(...(element.matches('p') ? [element] : element.childNodes));
    return this.place(this.blocksIn(holder)).map(({ text, spans = [] }): Block => {
      const bare = text.trimStart();
      const kept = cutSpans(spans, text.length - bare.length);
      return { kind: 'footnote', label, text: bare, ...(kept.length > 0 && { spans: kept }) };
    });
  }
}

/** Puts the term of a list that may be the sign of a note into one box with what is told of it. */
function wrapTerm(term: Element | null): void {
  if (!term || term.parentElement?.localName !== 'dl') return;
  const box = term.ownerDocument.createElement('div');
  term.before(box);
  for (
    let at: Element | null = term;
    at;
    at = box.nextElementSibling?.matches('dd') ? box.nextElementSibling : null
  )
    box.append(at);
}

/** Whether a link calls a note: it is said to, or the note is said to be one, or it links back. */
function isCall(
  link: Element,
  to: Element,
  target: (link: Element) => Element | undefined,
): boolean {
  if (/\b(?:doc-)?noteref\b/.test(roleOf(link)) || CALLED.test(link.className)) return true;
  if (/\b(?:doc-)?backlink\b/.test(roleOf(link)) || to.matches('sup,sup *')) return false;
  const holder = to.closest(HOLDERS);
  if (NOTE.test(roleOf(to)) || (holder && NOTE.test(roleOf(holder)))) return true;
  if ((link.closest('sup') ?? link.querySelector('sup')) && isBelow(to, link)) return true;
  const place = holder ?? to;
  if (place.contains(link)) return false;
  // Of two that link to each other the first calls and the second answers.
  const answers = place.querySelectorAll('a[href*="#"]');
  if (answers.length > MOST_ANSWERS) return false;
  return [...answers]
    .map(target)
    .some((answer) => answer && (answer.contains(link) || link.contains(answer)));
}

function isBelow(element: Element, link: Element): boolean {
  const isHeading = element.closest('h1,h2,h3,h4,h5,h6') !== null;
  const position = link.compareDocumentPosition(element);
  return (
    !isHeading &&
    (position & (Node.DOCUMENT_POSITION_DISCONNECTED | Node.DOCUMENT_POSITION_FOLLOWING)) ===
      Node.DOCUMENT_POSITION_FOLLOWING
  );
}

function isBack(link: Element): boolean {
  return /\b(?:doc-)?backlink\b/.test(roleOf(link)) || BACK.test(link.textContent ?? '');
}

/** A note often begins with its own sign; the sign is its label already. */
function trimSign(element: Element, label: string): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let first = walker.nextNode();
  while (first && !first.nodeValue?.trim()) first = walker.nextNode();
  if (!first) return;
  const text = first.nodeValue!.trimStart();
  const [sign = ''] = /^[[(]?(?:[\d۰-۹٠-٩]{1,4}|[*†‡§]{1,3})?[\])]?[\s.:–-]*/.exec(text) ?? [];
  first.nodeValue =
    sign.replace(/[^\p{N}*†‡§]/gu, '') === label || /^[\])\s.:–-]+$/.test(sign)
      ? text.slice(sign.length)
      : text;
}

/** Whether nothing is left in what held the notes, but for its heading; one that calls a note is that of the text. */
function isSpent(around: Element): boolean {
  const rest = around.cloneNode(true) as Element;
  for (const heading of rest.querySelectorAll('h1,h2,h3,h4,h5,h6'))
    if (!heading.textContent?.includes(OPEN)) heading.remove();
  return rest.textContent?.trim() === '' && !rest.querySelector('img');
}

function moveSpans(spans: readonly Span[], moves: readonly Move[]): Span[] {
  return spans
    .map((span) => ({ ...span, from: moved(span.from, moves), to: moved(span.to, moves) }))
    .filter(({ from, to }) => from < to);
}

/** Where an offset is after the last call that ends at it or before it has its sign. */
function moved(offset: number, moves: readonly Move[]): number {
  let [low, high] = [0, moves.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moves[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + (moves[low - 1]?.by ?? 0);
}

function roleOf(element: Element): string {
  return `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;
}
