import { headingSign } from '../heading-sign.ts';
import type { Numbering } from './numbering.ts';

/** What a paragraph says of itself, what it says that it was before a change, and where it has said all. */
const PIECE =
  /<w:p(?=[\s>])[^<>]*>|<w:pPrChange(?=[\s>])[^]*?<\/w:pPrChange>|<w:(numId|ilvl|pStyle)(?=\s)[^<>]*?\sw:val\s*=\s*["']([^"'<>]*)["'][^<>]*>|<\/w:pPr>/g;
const NAMES = { numId: 'num', ilvl: 'level', pStyle: 'style' } as const;
const START = 'mark:';

/**
 * The text of a Word file with the mark of each numbered paragraph as the name of a bookmark at its begin: mammoth keeps
 * those, but does not tell numbers. The XML has to be whole.
 */
export function tellMarks(xml: string, numbering: Numbering): string {
  let said: { num?: string; level?: string; style?: string } = {};
  return xml.replace(PIECE, (piece, name: keyof typeof NAMES | undefined, value: string) => {
    if (name) said[NAMES[name]] = value;
    else if (piece.startsWith('<w:p>') || /^<w:p\s/.test(piece)) said = {};
    else if (piece === '</w:pPr>') {
      const mark = numbering.next(said);
      if (mark) return `${piece}<w:bookmarkStart w:id="0" w:name="${START}${mark}"/>`;
    }
    return piece;
  });
}

/** Gives the items of the page that mammoth made their marks, as `data-mark`, and numbered headings their numbers. */
export function takeMarks(page: Document): void {
  page.querySelectorAll('li').forEach((item) => item.setAttribute('data-mark', ''));
  for (const anchor of page.querySelectorAll(`a[id^="${START}"]`)) {
    const mark = anchor.id.slice(START.length);
    const holder = anchor.closest('li,h1,h2,h3,h4,h5,h6');
    anchor.remove();
    if (holder?.localName !== 'li') holder?.prepend(headingSign(mark, holder.textContent ?? ''));
    else if (!holder.getAttribute('data-mark')) holder.setAttribute('data-mark', mark);
  }
}
