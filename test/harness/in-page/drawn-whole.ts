import { shownElements } from './shown-elements.ts';

/**
 * Lays out also what the browser skips while it is off the screen: until it is near again it keeps the size of its
 * last look, and lies under what follows, where nobody sees it. @returns what takes it back
 */
export function drawnWhole(): () => void {
  const skipped = shownElements().filter(
    (element) => getComputedStyle(element).contentVisibility === 'auto',
  );
  for (const { style } of skipped) style.contentVisibility = 'visible';
  return () => {
    for (const { style } of skipped) style.contentVisibility = '';
  };
}
