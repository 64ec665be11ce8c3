import { wordsAround, type PlacedChange } from '../app/mending.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { adoptStyle } from './adopt-style.ts';
import { canHighlight } from './spoken-highlight.ts';
import { mendedStyle } from './styles/mended.ts';
import { textRange } from './text-range.ts';

const name = 'av-mended';

/**
 * Marks the words of the shown text that were mended, without touching the text.
 * @param elementOf the element that shows a block's text; null when it is not shown
 */
export function showMended(
  elementOf: (block: number) => Element | null,
  shown: (block: number) => Rewrite,
  changes: readonly PlacedChange[],
): void {
  if (!canHighlight) return;
  const ranges = changes.flatMap((change) => {
    const element = change.undone ? null : elementOf(change.block);
    if (!element) return [];
    adoptStyle(element, mendedStyle);
    return [mendedRange(element, shown(change.block), change)];
  });
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** The shown words that a change touched. */
export function mendedRange(element: Element, { text, map }: Rewrite, change: PlacedChange): Range {
  return textRange(element, wordsAround(text, map.rangeToTarget(change)));
}

export function clearMended(): void {
  if (canHighlight) CSS.highlights.delete(name);
}
