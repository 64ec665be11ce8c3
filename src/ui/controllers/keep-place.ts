import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { offsetAtPoint, textRange } from '../text-range.ts';

/** Height of the bar above the text, px. */
const bar = 64;

/** What lay out of view is laid out only once it is near: it is at rest when nothing moved for so many frames. */
const restingFrames = 12;

/** What never rests is let go, frames. */
const mostFrames = 120;

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
  /** Ends the putting back after a change of the window, while the page still moves by itself. */
  private settling: AbortController | undefined;

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
    window.addEventListener('scrollend', () => !this.settling && this.take(), { signal });
    window.addEventListener('resize', () => this.settle(), { signal });
    // Who moves the page themselves is followed, not held.
    for (const act of ['wheel', 'touchmove', 'keydown'])
      window.addEventListener(act, () => this.settling?.abort(), { signal, passive: true });
  }

  hostDisconnected(): void {
    this.leaving?.abort();
    this.settling?.abort();
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

  /** Puts the place back, frame by frame, until all that the change moves has come to rest. */
  private settle(): void {
    this.settling?.abort();
    const { signal } = (this.settling = new AbortController());
    const { anchor } = this;
    signal.addEventListener('abort', () => (this.settling = undefined), { once: true });
    let left = mostFrames;
    let resting = restingFrames;
    const look = (): void => {
      if (signal.aborted) return;
      if (anchor && this.putBack(anchor)) resting = restingFrames;
      if (--left > 0 && --resting > 0) requestAnimationFrame(look);
      else this.settling?.abort();
    };
    look();
  }

  /** Whether the page had to be moved for it. */
  private putBack({ element, offset, top }: Anchor): boolean {
    if (!element.isConnected) return false;
    const off = this.topOf(element, offset) - top;
    if (Math.abs(off) <= 1) return false;
    const before = scrollY;
    scrollBy({ top: off, behavior: 'instant' });
    return scrollY !== before;
  }

  private topOf(element: Element, offset: number): number {
    const rect = textRange(element, { from: offset, to: offset + 1 }).getBoundingClientRect();
    return rect.height > 0 ? rect.top : element.getBoundingClientRect().top;
  }
}
