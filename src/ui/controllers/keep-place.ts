import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { offsetAtPoint, textRange } from '../text-range.ts';

/** A spot of the text and how far below the top of the window it stood, px. */
interface Anchor {
  readonly element: Element;
  readonly offset: number;
  readonly top: number;
}

/**
 * Keeps the line at the top of the window where it is when the text is laid out anew: after a change of size,
 * face or width. The anchor is taken while the reader scrolls, so it is known before the change.
 */
export class KeepPlace implements ReactiveController {
  private anchor: Anchor | undefined;
  private leaving: AbortController | undefined;

  /** @param texts the elements that hold the text, in reading order */
  constructor(
    host: ReactiveControllerHost,
    private readonly texts: () => Iterable<Element>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    window.addEventListener('scrollend', () => this.take(), { signal });
    window.addEventListener('resize', () => this.restore(), { signal });
  }

  hostDisconnected(): void {
    this.leaving?.abort();
    this.anchor = undefined;
  }

  /** Remembers the first text that is in view below the top bar. */
  take(): void {
    const bar = 64;
    for (const element of this.texts()) {
      const rect = element.getBoundingClientRect();
      if (rect.bottom <= bar) continue;
      if (rect.top > innerHeight) return;
      const y = Math.max(rect.top + 4, bar + 4);
      const offset = offsetAtPoint(element, rect.right - 8, y) ?? 0;
      this.anchor = { element, offset, top: this.topOf(element, offset) };
      return;
    }
  }

  /** Scrolls so that the remembered text stands where it stood. */
  restore(): void {
    if (!this.anchor?.element.isConnected) return;
    const { element, offset, top } = this.anchor;
    scrollBy({ top: this.topOf(element, offset) - top, behavior: 'instant' });
  }

  private topOf(element: Element, offset: number): number {
    const rect = textRange(element, { from: offset, to: offset + 1 }).getBoundingClientRect();
    return rect.height > 0 ? rect.top : element.getBoundingClientRect().top;
  }
}
