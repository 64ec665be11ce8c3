import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The sentence may move within the middle 60 % of the window before the page follows it. */
const margin = 0.2;

/** Keys that scroll the page, unless a command has taken them. */
const scrolling = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];
/** What can be scrolled to: a range or an element. */
type Target = Pick<Range, 'getBoundingClientRect'>;

/** What lay far away is laid out only once it is near; so many frames later all is where it stays. */
const settlingFrames = 4;

/**
 * Keeps what is being read in view, without fighting the reader: once they scroll by themselves the page stays
 * where they put it, until the spoken sentence comes into view again or they ask to go to it.
 */
export class FollowVoice implements ReactiveController {
  /** False while the reader looks at another place. */
  following = true;
  private leaving: AbortController | undefined;
  private touching = false;
  private settling: Target | null = null;

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

  /** The place being read has moved. `chosen`: by the reader's own act. */
  moved(target: Target, chosen: boolean): void {
    const rect = target.getBoundingClientRect();
    const visible = rect.bottom > 0 && rect.top < innerHeight;
    if (chosen || (visible && !this.following)) this.setFollowing(true);
    if (!this.following || this.touching) return;
    const outside = rect.top < innerHeight * margin || rect.bottom > innerHeight * (1 - margin);
    if (outside) this.scrollTo(target);
  }

  /** Goes to where the voice is and follows it again. */
  resume(target: Target): void {
    this.setFollowing(true);
    this.scrollTo(target);
  }

  /** Shows another place without following the voice. */
  look(target: Target): void {
    this.setFollowing(false);
    this.scrollTo(target);
  }

  private scrollTo(target: Target): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { top } = target.getBoundingClientRect();
    const goal = innerHeight * (margin + 0.05);
    const instant = still || Math.abs(top) > innerHeight * 3;
    scrollBy({ top: top - goal, behavior: instant ? 'instant' : 'smooth' });
    this.settling = instant ? target : null;
    if (instant) this.settle(target, goal, settlingFrames);
  }

  private settle(target: Target, goal: number, frames: number): void {
    requestAnimationFrame(() => {
      const { top, height } = target.getBoundingClientRect();
      if (this.settling !== target || height === 0) return;
      if (Math.abs(top - goal) > 1) scrollBy({ top: top - goal, behavior: 'instant' });
      if (frames > 1) this.settle(target, goal, frames - 1);
    });
  }

  private setFollowing(following: boolean): void {
    if (this.following === following) return;
    this.following = following;
    this.host.requestUpdate();
  }

  private readonly scrolledByReader = (): void => {
    this.settling = null;
    this.setFollowing(false);
  };
}
