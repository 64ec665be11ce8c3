import { flatParent } from './flat-parent.ts';

/** Whether an element is drawn in another, or is it. */
export function isWithin(inner: Element | null, outer: Element): boolean {
  for (let at = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}
