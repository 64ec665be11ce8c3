import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { barHeight } from '../bar-height.ts';
import { offsetAtPoint, textRange } from '../text-range.ts';

/** What lay out of view is laid out only once it is near: it is at rest when nothing moved for so many frames. */
const restingFrames = 12;

/** A page that was not scrolled for so long stands still, ms. */
const restMs = 100;

/** What never rests is let go, frames. */
const mostFrames = 120;

/** A spot of the text and how far below the top of the window it stood, px. */
interface Anchor {
  readonly element: Element;
  readonly offset: number;
  readonly top: number;
  /** How far the page was scrolled then, px. */
  readonly scrolled: number;
}

/**
 * Keeps the line at the top of the window where it is when the text is laid out anew: after a change of size,
 * face or width. The anchor is taken while the reader scrolls, so it is known before the change.
 */
export class KeepPlace implements ReactiveController {
  private anchor: Anchor | undefined;
  /** The timer that the end of scrolling is told by in Safari before 26.2, which has no event for it. */
  private resting = 0;
  private leaving: AbortController | undefined;
  /** Ends the putting back after a change, while the page still moves by itself. */
  private settling: AbortController | undefined;
  /** How far the page was scrolled when the place was last put back, px. */
  private put = NaN;

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
    const came = (): void => {
      if (!this.settling) this.take();
    };
    const rested = (): void => {
      clearTimeout(this.resting);
      this.resting = window.setTimeout(came, restMs);
    };
    const [end, told] =
      'onscrollend' in window ? (['scrollend', came] as const) : (['scroll', rested] as const);
    window.addEventListener(end, told, { signal, passive: true });
    window.addEventListener('resize', () => this.restore(true), { signal });
    // Who moves the page themselves is followed, not held.
    for (const act of ['wheel', 'touchmove', 'keydown'])
      window.addEventListener(act, () => this.settling?.abort(), { signal, passive: true });
  }

  hostDisconnected(): void {
    this.leaving?.abort();
    clearTimeout(this.resting);
    this.settling?.abort();
    this.anchor = undefined;
  }

  /** Whether the page stands where this has just put it, and nobody else. */
  get hasMoved(): boolean {
    return this.settling !== undefined && Math.abs(scrollY - this.put) < 1;
  }

  /** Remembers the first text that is in view below the top bar, and forgets what was before, be there none yet. */
  take(): void {
    this.settling?.abort();
    this.anchor = undefined;
    for (const element of this.texts(barHeight)) {
      const rect = element.getBoundingClientRect();
      if (rect.bottom <= barHeight) continue;
      if (rect.top > innerHeight) return;
      const y = Math.max(rect.top + 4, barHeight + 4);
      const offset = offsetAtPoint(element, rect.right - 8, y);
      this.anchor = { element, offset, top: this.topOf(element, offset), scrolled: scrollY };
      return;
    }
  }

  /** Makes a change of the page beside which what is in view stays where it is. */
  hold(change: () => void): void {
    this.take();
    change();
    this.restore();
  }

  /** Text was given other elements: the anchor is looked for in them, by its block, and put back. */
  renewed(elementOf: (block: number) => Element | null): void {
    const { anchor } = this;
    if (!anchor || anchor.element.isConnected) return;
    const holder = anchor.element.closest<HTMLElement>('[data-block]');
    const element = holder && elementOf(Number(holder.dataset['block']));
    // A reader who moves the page meanwhile is not taken back to where it stood.
    if (!element || (!this.settling && scrollY !== anchor.scrolled)) return this.take();
    this.anchor = { ...anchor, element };
    this.restore();
  }

  /**
   * Puts the place back, frame by frame, until all that the change moves has come to rest, or another is taken.
   * @param turning the window is changed, and the page may then be moved by the browser itself
   */
  restore(turning = false): void {
    this.settling?.abort();
    const { anchor } = this;
    if (!anchor) return;
    const { signal } = (this.settling = new AbortController());
    signal.addEventListener('abort', () => (this.settling = undefined), { once: true });
    let left = mostFrames;
    let resting = restingFrames;
    let before = Infinity;
    const look = (): void => {
      if (signal.aborted) return;
      const inPage = scrollY + this.topOf(anchor.element, anchor.offset);
      const isStill = !turning && Math.abs(inPage - before) <= 1;
      before = inPage;
      // The text lies where it lay, so it was the page that somebody moved.
      if (isStill && this.isOff(anchor)) return this.take();
      if (this.putBack(anchor)) resting = restingFrames;
      if (--left > 0 && --resting > 0) requestAnimationFrame(look);
      else this.settling?.abort();
    };
    look();
  }

  /** Whether the page had to be moved for it. */
  private putBack(anchor: Anchor): boolean {
    if (!this.isOff(anchor)) return false;
    const off = this.topOf(anchor.element, anchor.offset) - anchor.top;
    const before = scrollY;
    scrollBy({ top: off, behavior: 'instant' });
    this.put = scrollY;
    return scrollY !== before;
  }

  private isOff({ element, offset, top }: Anchor): boolean {
    return element.isConnected && Math.abs(this.topOf(element, offset) - top) > 1;
  }

  private topOf(element: Element, offset: number): number {
    const rect = textRange(element, { from: offset, to: offset + 1 }).getBoundingClientRect();
    return rect.height > 0 ? rect.top : element.getBoundingClientRect().top;
  }
}
