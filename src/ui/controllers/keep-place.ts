import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { offsetAtPoint, textRange } from '../text-range.ts';

/** Height of the bar above the text, px. */
const bar = 64;

/** What lay out of view is laid out only once it is near; so many frames later all is where it stays. */
const settlingFrames = 4;

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
  /** Frames after a change of the window in which the place is still put back; the page moves by itself then. */
  private settling = 0;

  /** @param texts the elements that hold the text from a height of the window on, in reading order */
  constructor(
    host: ReactiveControllerHost,
    private readonly texts: (top: number) => Iterable<Element>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    window.addEventListener('scrollend', () => this.settling || this.take(), { signal });
    window.addEventListener('resize', () => this.resized(), { signal });
  }

  hostDisconnected(): void {
    this.leaving?.abort();
    this.anchor = undefined;
  }

  /** Remembers the first text that is in view below the top bar. */
  take(): void {
    for (const element of this.texts(bar)) {
      const rect = element.getBoundingClientRect();
      if (rect.bottom <= bar) continue;
      if (rect.top > innerHeight) return;
      const y = Math.max(rect.top + 4, bar + 4);
      const offset = offsetAtPoint(element, rect.right - 8, y) ?? 0;
      this.anchor = { element, offset, top: this.topOf(element, offset) };
      return;
    }
  }

  /** Scrolls so that the remembered text stands where it stood, also once what is around it is laid out. */
  restore(): void {
    const { anchor } = this;
    if (!anchor) return;
    this.putBack(anchor);
    requestAnimationFrame(() => anchor === this.anchor && this.putBack(anchor));
  }

  private resized(): void {
    const settles = this.settling > 0;
    this.settling = settlingFrames;
    if (!settles) this.settle();
  }

  private settle(): void {
    if (this.anchor) this.putBack(this.anchor);
    requestAnimationFrame(() => --this.settling > 0 && this.settle());
  }

  private putBack({ element, offset, top }: Anchor): void {
    if (!element.isConnected) return;
    const off = this.topOf(element, offset) - top;
    if (Math.abs(off) > 1) scrollBy({ top: off, behavior: 'instant' });
  }

  private topOf(element: Element, offset: number): number {
    const rect = textRange(element, { from: offset, to: offset + 1 }).getBoundingClientRect();
    return rect.height > 0 ? rect.top : element.getBoundingClientRect().top;
  }
}
