import type { Range } from '../text/offset-map.ts';
import { inStretches } from './in-stretches.ts';
import { put } from './inline-nodes.ts';

/** Blocks that get their text at once. */
const sectionLength = 50;
/**
 * So many sections the browser skips as one where they are out of view, and in others the stretches that are: a change
 * of size lays out anew all that is skipped, if only as empty boxes. Each level more comes into view a frame later.
 */
const groupLength = 10;
/** Sections are filled when they are so near the window. */
const near = '1200px';
/** How long one idle slice may fill, ms: what it filled is still to be styled, and a tap may come meanwhile. */
const sliceMs = 12;

/** What the sections are filled with. */
export interface Filling {
  /** Whether these blocks are at hand. */
  readonly arrived: (range: Range) => boolean;
  readonly content: (range: Range) => readonly Node[];
  /** Whether what a section was last filled with is still its content. */
  readonly isCurrent: (range: Range) => boolean;
  /** Told of each section that was filled, or found to be right as it is. */
  readonly filled: (section: HTMLElement) => void;
}

/**
 * The blocks of an article in sections of 50, so that a book opens as fast as an article: a section is empty and of
 * a guessed height until it is wanted, comes near the window, or the browser is idle.
 */
export class TextSections {
  private readonly waiting: Set<number>;
  private readonly observer: IntersectionObserver;
  private readonly elements: readonly HTMLElement[];
  private readonly groups: HTMLElement[] = [];
  private slicing = false;
  /** Idle filling goes on from here, and at the end begins anew. */
  private next = 0;

  /**
   * @param linesABlock guessed
   * @param signal ends all filling
   */
  constructor(
    holder: HTMLElement,
    private readonly blocks: number,
    linesABlock: number,
    private readonly filling: Filling,
    private readonly signal: AbortSignal,
  ) {
    const count = Math.ceil(blocks / sectionLength);
    this.waiting = new Set(Array.from({ length: count }, (_, i) => i));
    const heightOf = (blocks: number): string => `${Math.round(blocks * linesABlock)}lh`;
    this.elements = [...this.waiting].map((i) => {
      const element = put('div', { class: 'section' });
      const { from, to } = this.rangeOf(i);
      element.style.minBlockSize = heightOf(to - from);
      return element;
    });
    for (let i = 0; i < count; i += groupLength) {
      const group = put('div', { class: 'group' }, ...this.elements.slice(i, i + groupLength));
      group.style.containIntrinsicBlockSize = `auto ${heightOf(groupLength * sectionLength)}`;
      this.groups.push(group);
    }
    holder.replaceChildren(...this.groups);
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) this.fill(this.elements.indexOf(target as HTMLElement));
      },
      { rootMargin: near },
    );
    for (const element of this.elements) this.observer.observe(element);
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true });
  }

  /** The section of a block, filled if its blocks are at hand. */
  of(block: number): HTMLElement | undefined {
    const index = Math.floor(block / sectionLength);
    if (this.waiting.has(index)) this.fill(index);
    this.next = index;
    return this.elements[index];
  }

  /** Whether a block can be seen already. */
  shows(block: number): boolean {
    return !this.waiting.has(Math.floor(block / sectionLength));
  }

  /** The stretches of the filled sections from the first one that ends below a height of the window, px. */
  *below(top: number): Generator<Element> {
    let from = top;
    for (const group of endingBelow(this.groups, from))
      for (const section of endingBelow(group.children, from)) {
        if (this.waiting.has(this.elements.indexOf(section as HTMLElement))) continue;
        yield* endingBelow(section.children, from);
        from = -Infinity; // what follows need not be measured
      }
  }

  /** More blocks have arrived, or the content is another: goes on filling, when there is time. */
  goOn(): void {
    if (this.slicing || this.waiting.size === 0) return;
    this.slicing = true;
    const slice = (deadline?: IdleDeadline): void => {
      const end = performance.now() + Math.min(sliceMs, deadline?.timeRemaining() ?? sliceMs);
      this.slicing = false;
      if (this.signal.aborted) return;
      for (let index = this.nextReady(); index !== undefined; index = this.nextReady()) {
        this.fill(index);
        if (performance.now() >= end) return this.goOn();
      }
    };
    if ('requestIdleCallback' in window) requestIdleCallback(slice, { timeout: 1_000 });
    else setTimeout(slice, sliceMs);
  }

  /** Fills all anew that was filled and is not right any more: at once what is in view. */
  refresh(): void {
    this.elements.forEach((element, i) => {
      if (this.waiting.has(i)) return;
      this.waiting.add(i);
      this.observer.observe(element);
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) this.fill(i);
    });
    this.goOn();
  }

  private nextReady(): number | undefined {
    const { length } = this.elements;
    for (let i = 0; i < length; i++) {
      const index = (this.next + i) % length;
      if (!this.waiting.has(index) || !this.filling.arrived(this.rangeOf(index))) continue;
      this.next = index;
      return index;
    }
    return undefined;
  }

  private fill(index: number): void {
    const element = this.elements[index];
    const range = this.rangeOf(index);
    if (!element || !this.waiting.has(index) || !this.filling.arrived(range)) return;
    this.waiting.delete(index);
    this.observer.unobserve(element);
    if (!element.hasChildNodes() || !this.filling.isCurrent(range))
      element.replaceChildren(...inStretches(this.filling.content(range)));
    element.style.minBlockSize = '';
    this.filling.filled(element);
  }

  private rangeOf(index: number): Range {
    const from = index * sectionLength;
    return { from, to: Math.min(from + sectionLength, this.blocks) };
  }
}

/** Elements of some that follow each other down the page, from the first that ends below a height of the window, px. */
function endingBelow(some: Iterable<Element>, top: number): Element[] {
  const elements = [...some];
  let low = 0;
  let high = top === -Infinity ? 0 : elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom <= top) low = middle + 1;
    else high = middle;
  }
  return elements.slice(low);
}
