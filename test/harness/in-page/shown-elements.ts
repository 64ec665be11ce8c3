import { flatChildren } from './flat-children.ts';

/** The elements that a person can see or reach, in order: all that are drawn, but under a modal sheet only its own. */
export function shownElements(): HTMLElement[] {
  const all = within(document.body);
  return within(all.findLast((element) => element.matches('dialog:modal')) ?? document.body);
}

function within(root: Element): HTMLElement[] {
  if (!root.checkVisibility() && getComputedStyle(root).display !== 'contents') return [];
  const inside = flatChildren(root).flatMap((child) =>
    child instanceof Element ? within(child) : [],
  );
  const seen = root instanceof HTMLElement && getComputedStyle(root).visibility === 'visible';
  return seen ? [root, ...inside] : inside;
}
