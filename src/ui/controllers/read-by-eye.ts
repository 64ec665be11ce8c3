import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { App } from '../../app/create-app.ts';
import { systemClock, type Clock } from '../../base/clock.ts';
import type { Place as KeptPlace } from '../../library/place.ts';
import { TITLE, type Place } from '../../speech/place.ts';
import type { PlayerState } from '../../speech/player-state.ts';
import type { AvText } from '../av-text.ts';
import { barHeight } from '../bar-height.ts';
import { goalInBand } from '../reading-band.ts';
import { textRange } from '../text-range.ts';

/** Who stays this long with a window of text near their place has read on, ms. */
const GLANCE = 1_000;

/** Elsewhere, and where the voice has paused, who stays less only looks something up, ms. */
const STAY = 15_000;

/** So far from the window is near, in heights of it. */
const NEAR = 1.5;

/**
 * Keeps the place of one who reads in silence. While what was read last is still in view it stays; once it is not, the
 * sentence where the page would put the reader is the place, and from there the voice begins. What the voice left is
 * not lost by looking around.
 */
export class ReadByEye implements ReactiveController {
  private leaving: AbortController | undefined;
  /** Ends the waiting of before. */
  private waiting: AbortController | undefined;
  /** Since when the reader has stayed about a far place, ms of the clock, and where in the page that is, px. */
  private stay: { readonly since: number; at: number } | undefined;

  /**
   * @param hasMoved whether it was the page itself that scrolled to where it stands
   * @param clock turned by hand in tests
   */
  constructor(
    private readonly app: App,
    private readonly reader: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly hasMoved: () => boolean,
    private readonly clock: Clock = systemClock,
  ) {
    reader.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.leaving = new AbortController());
    window.addEventListener('scroll', this.scrolled, { signal, passive: true });
    document.addEventListener('visibilitychange', this.forget, { signal });
  }

  hostDisconnected(): void {
    this.leaving?.abort();
    this.forget();
  }

  private readonly forget = (): void => {
    this.waiting?.abort();
    this.stay = undefined;
  };

  private readonly scrolled = (): void => {
    if (!this.hasMoved()) this.lookIn(GLANCE);
  };

  private lookIn(ms: number): void {
    this.waiting?.abort();
    this.waiting = new AbortController();
    this.clock.after(ms, () => this.look(), this.waiting.signal);
  }

  private look(): void {
    const { status, place: sentence } = this.app.player.store.snapshot;
    const isSilent = status !== 'speaking' && status !== 'loading';
    const place = this.placeInView();
    if (!isSilent || !sentence || !place || document.hidden) return this.forget();
    const distance = this.distanceTo(sentence);
    const isSeen = distance === 0;
    const isAtEnd = this.endIsSeen();
    const { kept } = this;
    if (isSeen && (!isAtEnd || kept?.finished)) return this.forget();
    // Who was led to another place, by a search or a note, looks something up.
    const isKept = !kept || (kept.block === sentence.block && kept.offset === sentence.from);
    const goesOn = status === 'ready' && isKept && !kept?.finished && distance < NEAR;
    const left = goesOn ? 0 : this.leftOfStay();
    if (left > 0) return this.lookIn(left);
    this.forget();
    if (!isSeen) this.app.player.readTo(place);
    const { block, from } = this.app.player.store.snapshot.place ?? sentence;
    if (isAtEnd) this.app.placeReached({ block, offset: from }, true);
  }

  /** How much longer the reader has to stay about here, ms. */
  private leftOfStay(): number {
    const now = this.clock.now();
    const { stay } = this;
    if (!stay || Math.abs(scrollY - stay.at) > NEAR * innerHeight)
      this.stay = { since: now - GLANCE, at: scrollY };
    else stay.at = scrollY;
    return this.stay!.since + STAY - now;
  }

  private get text(): AvText | null {
    return this.reader.renderRoot.querySelector('av-text');
  }

  /** How far a sentence lies out of view, in heights of the window. */
  private distanceTo({ block, from, to }: NonNullable<PlayerState['place']>): number {
    const element = this.text?.elementOf(block);
    if (!element) return block === TITLE ? 0 : Infinity;
    const range = textRange(element, this.app.shown(block).map.rangeToTarget({ from, to }));
    const inner = range.getBoundingClientRect();
    const { top, bottom } = inner.height > 0 ? inner : element.getBoundingClientRect();
    return Math.max(0, barHeight - bottom, top - innerHeight) / innerHeight;
  }

  /** The source of what stands where the page puts a place; null where nothing is read. */
  private placeInView(): Place | null {
    const { text } = this;
    const y = Math.max(goalInBand(), barHeight) + 1;
    for (const element of text?.elements(y) ?? []) {
      const { top, bottom, right } = element.getBoundingClientRect();
      if (top > innerHeight) break;
      const place = bottom > y ? text!.placeAt(element, right - 8, Math.max(top + 4, y)) : null;
      if (place)
        return { ...place, offset: this.app.shown(place.block).map.toSource(place.offset) };
    }
    return null;
  }

  private endIsSeen(): boolean {
    const end = this.reader.renderRoot.querySelector('.end')?.getBoundingClientRect();
    return end !== undefined && end.top < innerHeight;
  }

  private get kept(): KeptPlace | undefined {
    const { reading, places } = this.app.store.snapshot;
    return reading.status === 'open' ? places.get(reading.article.id) : undefined;
  }
}
