import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The sentence may move within the middle 60 % of the window before the page follows it. */
const margin = 0.2;

/** Keys that scroll the page, unless a command has taken them. */
const scrolling = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];

/**
 * Keeps what is being read in view, without fighting the reader: once they scroll by themselves the page stays
 * where they put it, until the spoken sentence comes into view again or they ask to go to it.
 */
export class FollowVoice implements ReactiveController {
  /** False while the reader looks at another place. */
  following = true;
  private leaving: AbortController | undefined;
  private touching = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.leaving = new AbortController());
    const passive = { signal, passive: true };
    window.addEventListener('wheel', this.scrolledByReader, passive);
    window.addEventListener('touchmove', this.scrolledByReader, passive);
    window.addEventListener('touchstart', () => (this.touching = true), passive);
    window.addEventListener('touchend', () => (this.touching = false), passive);
    window.addEventListener('touchcancel', () => (this.touching = false), passive);
    window.addEventListener(
      'keydown',
      (event) => {
        const [target] = event.composedPath();
        const elsewhere = target instanceof Element && target.matches('input, textarea, select');
        if (event.defaultPrevented || elsewhere) return;
        if (scrolling.includes(event.key)) this.scrolledByReader();
      },
      { signal },
    );
  }

  hostDisconnected(): void {
    this.leaving?.abort();
  }

  /** The place being read has moved to `rect` (window px). `chosen`: by the reader's own act. */
  moved(rect: DOMRect, chosen: boolean): void {
    const visible = rect.bottom > 0 && rect.top < innerHeight;
    if (chosen || (visible && !this.following)) this.setFollowing(true);
    if (!this.following || this.touching) return;
    const outside = rect.top < innerHeight * margin || rect.bottom > innerHeight * (1 - margin);
    if (outside) this.scrollTo(rect);
  }

  /** Goes to where the voice is and follows it again. */
  resume(rect: DOMRect): void {
    this.setFollowing(true);
    this.scrollTo(rect);
  }

  /** Shows another place without following the voice. */
  look(rect: DOMRect): void {
    this.setFollowing(false);
    this.scrollTo(rect);
  }

  private scrollTo(rect: DOMRect): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const far = Math.abs(rect.top) > innerHeight * 3;
    scrollBy({
      top: rect.top - innerHeight * (margin + 0.05),
      behavior: still || far ? 'instant' : 'smooth',
    });
  }

  private setFollowing(following: boolean): void {
    if (this.following === following) return;
    this.following = following;
    this.host.requestUpdate();
  }

  private readonly scrolledByReader = (): void => this.setFollowing(false);
}
