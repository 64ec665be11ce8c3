import type { Range as Offsets } from '../text/offset-map.ts';

/** The DOM range of UTF-16 offsets into the text of an element; offsets beyond the text stop at its end. */
export function textRange(element: Element, { from, to }: Offsets): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = start + (node as Text).length;
    if (from >= start && from < end) {
      range.setStart(node, from - start);
      if (to === from) range.collapse(true);
    }
    if (to > start && to <= end) {
      range.setEnd(node, to - start);
      break;
    }
    start = end;
  }
  return range;
}

/**
 * The UTF-16 offset, in an element's text, of the character at a point of the window, px, or of the nearest one. It is
 * measured: the caret of Safari does not look into shadow trees before 26.2.
 */
export function offsetAtPoint(element: Element, x: number, y: number): number {
  let from = 0;
  let to = element.textContent.length;
  const off = ({ top, bottom }: DOMRect, middle = y): number => Math.abs(top + bottom - 2 * middle);
  const [line = new DOMRect()] = lineRects(textRange(element, { from, to })).sort(
    (a, b) => off(a) - off(b),
  );
  // What is raised or in another face is as near as the rest of its line, though lines may overlap.
  const away = (from: number, to: number): number =>
    Math.min(
      ...Array.from(textRange(element, { from, to }).getClientRects(), (rect) =>
        off(rect, line.top + line.height / 2) > line.height
          ? Infinity
          : Math.max(0, rect.left - x, x - rect.right),
      ),
    );
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (away(from, middle) <= away(middle, to)) to = middle;
    else from = middle;
  }
  return from;
}

/** One rectangle for each line that a range covers, in the window's px, as high as the line's text. */
export function lineRects(range: Range): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.bottom - rect.bottom) < line.height / 2)
      lines[lines.length - 1] = union(line, rect);
    else lines.push(rect);
  }
  return lines;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}
