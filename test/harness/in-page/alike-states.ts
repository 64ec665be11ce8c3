import { describeElement } from './describe-element.ts';
import { shownElements } from './shown-elements.ts';

const ON = '[aria-pressed=true], [aria-checked=true], [aria-current]:not([aria-current=false])';

/** What is on and looks as what is off beside it. */
export function alikeStates(): string[] {
  const all = shownElements();
  return all
    .filter((one) => one.matches(ON))
    .filter((on) => {
      const off = all.find(
        (other) =>
          !other.matches(ON) &&
          other.localName === on.localName &&
          other.className === on.className &&
          other.getRootNode() === on.getRootNode(),
      );
      return off && lookOf(on) === lookOf(off);
    })
    .map((on) => `${describeElement(on)} looks as if it were off`);
}

function lookOf(element: Element): string {
  const parts = [element, ...element.querySelectorAll('*')].flatMap((part) =>
    ['', '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(part, pseudo);
      if (pseudo && style.content === 'none') return '';
      return [
        style.display,
        style.visibility,
        style.borderBlockStartWidth,
        style.borderBlockStartStyle,
        style.borderBlockStartColor,
        style.borderInlineStartWidth,
        style.backgroundColor,
        style.color,
        style.fontWeight,
        style.textDecorationLine,
        style.translate,
        style.transform,
        style.insetInlineStart,
      ].join();
    }),
  );
  return `${element.querySelectorAll('svg').length} ${parts.join('|')}`;
}
