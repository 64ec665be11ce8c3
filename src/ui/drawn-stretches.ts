import type { Stretch } from '../app/stretch.ts';
import { notePlace } from '../app/note-place.ts';
import { noteColours, type Note } from '../library/note.ts';
import type { Article } from '../text/article.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { canHighlight } from './spoken-highlight.ts';
import { textRange } from './text-range.ts';

/** The text that is shown, to draw in. */
export interface ShownText {
  readonly article: Pick<Article, 'title' | 'blocks'>;
  readonly shown: (block: number) => Rewrite;
  /** The element that shows a block's text; null when it is not shown yet. */
  readonly elementOf: (block: number) => Element | null;
}

/** The range in the page of a stretch of the source; null while its block is not shown. */
export function rangeOfStretch({ shown, elementOf }: ShownText, at: Stretch): Range | null {
  const element = elementOf(at.block);
  const { map } = shown(at.block);
  if (!element || at.to > map.sourceLength) return null;
  return textRange(element, map.rangeToTarget(at));
}

/** Draws the notes over the text without touching it: each colour is a highlight of its own. */
export function drawNotes(text: ShownText, notes: readonly Note[]): void {
  if (!canHighlight) return;
  for (const colour of noteColours) {
    const ranges = notes.flatMap((note) => {
      if (note.colour !== colour) return [];
      const place = notePlace(note, text.article);
      const range = place && rangeOfStretch(text, place);
      return range ? [range] : [];
    });
    CSS.highlights.set(`av-note-${colour}`, new Highlight(...ranges));
  }
}

/** Draws the match that was opened, over the notes. */
export function drawSought(range: Range | null): void {
  if (!canHighlight) return;
  const highlight = new Highlight(...(range ? [range] : []));
  highlight.priority = 1;
  CSS.highlights.set('av-sought', highlight);
}

export function clearStretches(): void {
  if (!canHighlight) return;
  for (const colour of noteColours) CSS.highlights.delete(`av-note-${colour}`);
  CSS.highlights.delete('av-sought');
}
