import { describeElement } from './describe-element.ts';
import { shownElements } from './shown-elements.ts';

/** Words that forced colours hide: a browser lays a plate of the page's colour behind all words whose colours it forces. */
export function unseenWords(): string[] {
  const plate = getComputedStyle(document.body).backgroundColor;
  return shownElements()
    .filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    .filter((element) => {
      const { color, forcedColorAdjust } = getComputedStyle(element);
      return color === plate && forcedColorAdjust !== 'none';
    })
    .map((element) => `${describeElement(element)} has words of the page's colour`);
}
