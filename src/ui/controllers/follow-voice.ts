import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { goalInBand, isBeyondBand } from '../reading-band.ts';

/** Keys that scroll the page, unless a command has taken them. */
const scrolling = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];
/** What can be scrolled to: a range or an element. */
type Target = Pick<Range, 'getBoundingClientRect'>;

/** What lay far away is laid out only once it is near: it is at rest when nothing moved for so many frames. */
const restingFrames = 4;

/** What never rests is let go, frames. */
const mostFrames = 120;

/** What was scrolled to, and where the page put it, px below the window's top. */
interface Held {
  readonly target: Target;
  readonly goal: number;
  /** Where it was when it was last looked at, below the window's top and in the page, px. */
  top: number;
  inPage: number;
  /** Frames it is still watched for: at rest, and at most. */
  resting: number;
  left: number;
}

/**
 * Keeps what is being read in view, without fighting the reader: once they scroll by themselves the page stays
 * where they put it, until the spoken sentence comes into view again or they ask to go to it.
 */
export class FollowVoice implements ReactiveController {
  /** False while the reader looks at another place. */
  following = true;
  private leaving: AbortController | undefined;
  private touching = false;
  private held: Held | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.leaving = new AbortController());
    const passive = { signal, passive: true };
    // Another keeps the place then: `KeepPlace`.
    window.addEventListener('resize', this.letGo, passive);
    window.addEventListener('scroll', this.scrolled, passive);
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

  /** The text begins at a place. */
  begin(target: Target): void {
    if (isBeyondBand(target.getBoundingClientRect())) this.scrollTo(target, true);
  }

  /** The place being read has moved. */
  moved(target: Target): void {
    const rect = target.getBoundingClientRect();
    const visible = rect.bottom > 0 && rect.top < innerHeight;
    if (visible && !this.following) this.setFollowing(true);
    if (!this.following || this.touching) return;
    if (isBeyondBand(rect)) this.scrollTo(target);
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

  private scrollTo(target: Target, atOnce = false): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { top } = target.getBoundingClientRect();
    const goal = goalInBand();
    const instant = atOnce || still || Math.abs(top) > innerHeight * 3;
    scrollBy({ top: top - goal, behavior: instant ? 'instant' : 'smooth' });
    this.held = instant ? { target, goal, top: 0, inPage: NaN, resting: 0, left: 0 } : null;
    this.settle();
  }

  /** Text has come to lie around it: what was scrolled to stays where it was put, until the reader moves the page. */
  settle(): void {
    const { held } = this;
    if (!held) return;
    const isWatched = held.left > 0;
    held.resting = restingFrames;
    held.left = mostFrames;
    if (!isWatched) this.watch(held);
  }

  private watch(held: Held): void {
    requestAnimationFrame(() => {
      const { top, height } = held.target.getBoundingClientRect();
      if (this.held !== held) return;
      if (height === 0) return this.letGo();
      const before = scrollY;
      if (Math.abs(top - held.goal) > 1) scrollBy({ top: top - held.goal, behavior: 'instant' });
      held.inPage = top + before;
      held.top = held.inPage - scrollY;
      held.resting = scrollY === before ? held.resting - 1 : restingFrames;
      held.left = held.resting > 0 ? held.left - 1 : 0;
      if (held.left > 0) this.watch(held);
    });
  }

  private setFollowing(following: boolean): void {
    if (this.following === following) return;
    this.following = following;
    this.host.requestUpdate();
  }

  private readonly scrolledByReader = (): void => {
    this.letGo();
    this.setFollowing(false);
  };

  /** Where the text lies where it lay in the page, it was the page that somebody moved, by its bar or otherwise. */
  private readonly scrolled = (): void => {
    const { held } = this;
    if (!held) return;
    const { top } = held.target.getBoundingClientRect();
    if (Math.abs(top + scrollY - held.inPage) < 1 && Math.abs(top - held.top) > 1) this.letGo();
  };

  /** What was scrolled to may move from now on. */
  readonly letGo = (): void => {
    this.held = null;
  };
}
