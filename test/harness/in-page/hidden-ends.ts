import { describeElement } from './describe-element.ts';
import { elementAt } from './element-at.ts';
import { isWithin } from './is-within.ts';
import { shownElements } from './shown-elements.ts';

/** Buttons that end what is asked for and should be in sight at once, but are not, or have something over them. */
export function hiddenEnds(): string[] {
  document.documentElement.scrollTop = 0;
  return shownElements()
    .filter((element) => element.matches('.at-foot > .button') && !isInSight(element))
    .map((element) => `${describeElement(element)} is not in sight`);
}

function isInSight(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (left + right) / 2;
  return [top + 2, bottom - 2].every((y) => isWithin(elementAt(x, y), element));
}
