import { controls } from './controls.ts';
import { describeElement } from './describe-element.ts';
import { elementAt } from './element-at.ts';
import { flatParent } from './flat-parent.ts';
import { isWithin } from './is-within.ts';

/** Controls that do not show that they have the focus, by a ring of 3 px, or that have it under something else. */
export function unseenFocus(): string[] {
  return controls().flatMap((control) => {
    control.focus({ focusVisible: true });
    if (!control.matches(':focus')) return [`${describeElement(control)} takes no focus`];
    const ring = [control, control.closest('label')].find((one) => one && hasRing(one));
    if (!ring) return [`${describeElement(control)} shows no focus`];
    const cover = coverOf(ring);
    return cover ? [`${describeElement(control)} is under ${describeElement(cover)}`] : [];
  });
}

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const seen = outlineStyle !== 'none' && !/transparent|^rgba.*, 0\)$/.test(outlineColor);
  return seen && parseFloat(outlineWidth) >= 3;
}

/** What lies over the middle of it, or over a corner; nothing when no part of it is hidden. */
function coverOf(element: Element): Element | null {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
  const points = [
    [x, y],
    [x, Math.max(0, top) + 3],
    [x, Math.min(innerHeight, bottom) - 3],
  ];
  for (const [px = 0, py = 0] of points) {
    const hit = elementAt(px, py);
    if (hit && !isWithin(hit, element) && !isWithin(element, hit) && isBar(hit)) return hit;
    if (!hit) return document.documentElement;
  }
  return null;
}

/** A panel that the reader opened is no bar: Escape takes it away wherever the focus is. */
function isBar(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (at.matches('dialog:not(:modal)')) return false;
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return !isPanelHead(at);
  }
  return false;
}

function isPanelHead(element: Element): boolean {
  return Boolean(element.parentElement?.closest('dialog:not(:modal)'));
}
