import { flatParent } from './flat-parent.ts';
import { elementAt } from './element-at.ts';

/** The share of the window's height in which the page itself is seen, not a bar that stays over it, 0–1. */
export function roomForText(): number {
  const rows = Array.from({ length: 64 }, (_, i) => ((i + 0.5) / 64) * innerHeight);
  return rows.filter((y) => !isBar(elementAt(innerWidth / 2, y))).length / rows.length;
}

function isBar(element: Element | null): boolean {
  for (let at = element; at; at = flatParent(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return !at.matches('dialog, av-notice');
  }
  return false;
}
