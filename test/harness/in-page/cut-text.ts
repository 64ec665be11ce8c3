import { describeElement } from './describe-element.ts';
import { drawnWhole } from './drawn-whole.ts';
import { flatParent } from './flat-parent.ts';
import { shownElements } from './shown-elements.ts';

/** Rounding of layout, px. */
const SLACK = 1.5;

/** Text that lies beyond the window's sides, in something that cuts it off, or on other text. */
export function cutText(): string[] {
  const takeBack = drawnWhole();
  const lines = shownElements().flatMap(linesOf);
  const cut = lines
    .map(({ element, box }) => [element, lossOf(element, box)] as const)
    .filter(([, loss]) => loss)
    .map(([element, loss]) => `${describeElement(element)} ${loss}`);
  const frame = document.documentElement;
  const sideways = frame.scrollWidth > frame.clientWidth ? ['the page scrolls sideways'] : [];
  takeBack();
  return [...new Set([...sideways, ...cut, ...overlaps(lines)])];
}

interface Line {
  readonly element: HTMLElement;
  readonly box: DOMRect;
}

/** Of the openings of paragraphs, which end in an ellipsis, the rest is in the text. */
function linesOf(element: HTMLElement): Line[] {
  if (element.closest('.unseen, [aria-hidden="true"]')) return [];
  if (getComputedStyle(element).textOverflow === 'ellipsis') return [];
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || !node.data.trim()) return [];
    const range = new Range();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter((box) => box.width > 0 && box.height > 0 && !isRolledOut(element, box))
      .map((box) => ({ element, box }));
  });
}

/** Whether it comes into view by scrolling a part of the page. */
function isRolledOut(element: HTMLElement, { top, bottom }: DOMRect): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const edge = at.getBoundingClientRect();
    const rolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (rolls && at !== document.documentElement && (bottom > edge.bottom || top < edge.top))
      return true;
  }
  return false;
}

function lossOf(element: HTMLElement, box: DOMRect): string {
  if (box.left < -SLACK || box.right > innerWidth + SLACK) return 'is beyond the window';
  // The glyphs of a line are lower than its box.
  const glyphs = parseFloat(getComputedStyle(element).fontSize) / 2;
  const middle = (box.top + box.bottom) / 2;
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const edge = at.getBoundingClientRect();
    if (overflowX !== 'visible' && (box.left < edge.left - SLACK || box.right > edge.right + SLACK))
      return `is cut by the side of ${describeElement(at)}`;
    const clips = overflowY === 'hidden' || overflowY === 'clip';
    const high = middle - glyphs / 2 < edge.top - SLACK;
    if (clips && (high || middle + glyphs / 2 > edge.bottom + SLACK))
      return `is cut by the edge of ${describeElement(at)}`;
    if (position === 'fixed') break;
  }
  return '';
}

/** Lines of one layer that lie on each other by more than their leading. */
function overlaps(lines: readonly Line[]): string[] {
  const cores = lines.map(({ element, box }) => {
    const half = parseFloat(getComputedStyle(element).fontSize) / 4;
    const middle = (box.top + box.bottom) / 2;
    return { element, box, top: middle - half, bottom: middle + half, layer: layerOf(element) };
  });
  return cores.flatMap((one, i) =>
    cores
      .slice(i + 1)
      .filter(
        (other) =>
          other.layer === one.layer &&
          other.element !== one.element &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK &&
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > SLACK,
      )
      .map((other) => `${describeElement(one.element)} lies on ${describeElement(other.element)}`),
  );
}

function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = flatParent(at))
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  return null;
}
