import type { Stretch } from '../app/stretch.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { TITLE } from '../speech/place.ts';

/**
 * `Selection.getComposedRanges`, which older browsers do not know at all, and Safari took the roots themselves in before it
 * took options, which it then refuses.
 */
type Composed = {
  getComposedRanges(which: ShadowRoot | { shadowRoots: ShadowRoot[] }): readonly StaticRange[];
};

/** What of the texts under `holder` is selected: for each block the stretch of its source. */
export function selectedStretches(
  holder: Element,
  shown: (block: number) => Rewrite,
): readonly Stretch[] {
  const range = selectedRange(holder.getRootNode());
  if (!range || range.collapsed || !holder.contains(range.commonAncestorContainer)) return [];
  const texts = [...holder.querySelectorAll<HTMLElement>('[data-text]')];
  return texts.flatMap((text) => {
    if (!range.intersectsNode(text)) return [];
    const block = Number(text.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? TITLE);
    const { map, text: whole } = shown(block);
    const before = document.createRange();
    before.selectNodeContents(text);
    const start = offsetIn(text, before, range.startContainer, range.startOffset, 0);
    const end = offsetIn(text, before, range.endContainer, range.endOffset, whole.length);
    const chosen = whole.slice(start, end);
    const from = start + chosen.length - chosen.trimStart().length;
    const to = start + chosen.trimEnd().length;
    return from < to ? [{ block, ...map.rangeToSource({ from, to }) }] : [];
  });
}

/** The UTF-16 offset of a point of the page in a text; `outside` where the point lies outside of it. */
function offsetIn(text: Element, measure: Range, node: Node, at: number, outside: number): number {
  if (!text.contains(node)) return outside;
  measure.setStart(text, 0);
  measure.setEnd(node, at);
  return measure.toString().length;
}

function selectedRange(root: Node): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const [found] =
    root instanceof ShadowRoot && 'getComposedRanges' in selection
      ? composedRanges(selection as unknown as Composed, root)
      : [selection.getRangeAt(0)];
  if (!found) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

function composedRanges(selection: Composed, root: ShadowRoot): readonly StaticRange[] {
  try {
    return selection.getComposedRanges({ shadowRoots: [root] });
  } catch {
    return selection.getComposedRanges(root);
  }
}
