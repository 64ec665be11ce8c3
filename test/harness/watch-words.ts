import type { Page } from 'playwright-core';

/** A word that the page began to highlight; `time` by `Date.now()`, when the frame that shows it was made. */
export interface ShownWord {
  readonly word: string;
  readonly time: number;
}

/** Notes from now on, frame by frame, which word is highlighted as being read, until the page is left. */
export function watchWords(page: Page): Promise<void> {
  return page.evaluate(() => {
    const shown: { word: string; time: number }[] = [];
    let before: AbstractRange | undefined;
    const frames = {
      look() {
        const [range] = CSS.highlights.get('av-word') ?? [];
        // Drawn anew it is the same word.
        const same =
          range?.startContainer === before?.startContainer &&
          range?.startOffset === before?.startOffset;
        if (range && !same) shown.push({ word: range.toString(), time: Date.now() });
        before = range;
        requestAnimationFrame(frames.look);
      },
    };
    frames.look();
    Object.assign(window, { shownWords: shown });
  });
}

/** All words that were highlighted since `watchWords`, in order. */
export function shownWords(page: Page): Promise<ShownWord[]> {
  return page.evaluate(() => (window as unknown as { shownWords: ShownWord[] }).shownWords);
}
