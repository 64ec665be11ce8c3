import { controls } from './controls.ts';
import { describeElement } from './describe-element.ts';
import { isWithin } from './is-within.ts';

/** CSS px, as WCAG's 2.5.5 asks and more. */
const SIZE = 48;

/** Controls that take a press on less than 48 × 48 px, but for links in a line of text. */
export function smallTargets(): string[] {
  return controls()
    .filter((control) => !isInText(control) && !isLarge(control))
    .map((control) => {
      const { width, height } = control.getBoundingClientRect();
      return `${describeElement(control)} is ${Math.round(width)} × ${Math.round(height)}`;
    });
}

function isLarge(control: HTMLElement): boolean {
  const parts = [control, ...labelsOf(control)];
  if (parts.some((part) => reaches(part.getBoundingClientRect()))) return true;
  // What is drawn by `::after`, or around a small sign, takes the press too.
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y, reach] = [left + width / 2, top + height / 2, SIZE / 2 - 1];
  return [
    [0, -reach],
    [0, reach],
    [-reach, 0],
    [reach, 0],
  ].every(([dx = 0, dy = 0]) => {
    // A bar that lies over it now does not make it smaller.
    const root = control.getRootNode() as Document | ShadowRoot;
    const hits = root.elementsFromPoint(x + dx, y + dy);
    return parts.some((part) => hits.some((hit) => isWithin(hit, part)));
  });
}

function reaches({ width, height }: DOMRect): boolean {
  return width >= SIZE - 0.5 && height >= SIZE - 0.5;
}

function labelsOf(control: HTMLElement): readonly Element[] {
  return 'labels' in control ? [...((control.labels ?? []) as NodeListOf<Element>)] : [];
}

function isInText(control: HTMLElement): boolean {
  if (!control.matches('a') || getComputedStyle(control).display !== 'inline') return false;
  const around = control.parentElement?.textContent.trim() ?? '';
  return around !== control.textContent.trim();
}
