import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lineRects } from '../text-range.ts';

/** Where a silent reader is taken to read: this share of the window's height from its top. */
const eyes = 0.3;

/**
 * Shows the line and the paragraph that are read: the ruler lies under the line, and the paragraph's element has
 * `data-here`. Both follow the voice, or the reader's own scrolling while `byScrolling` says so.
 */
export class ReadingAids implements ReactiveController {
  private leaving: AbortController | undefined;
  private here: Element | null = null;
  private drawing = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly byScrolling: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.leaving = new AbortController());
    window.addEventListener('scroll', this.scrolled, { signal, passive: true });
  }

  hostDisconnected(): void {
    this.leaving?.abort();
    cancelAnimationFrame(this.drawing);
    this.here = null;
  }

  /** The voice is in `element`, at `range`, which is empty until the sentence is known. */
  spoken(element: Element, range: Range): void {
    this.mark(element);
    this.rule(lineRects(range)[0] ?? linesOf(element)[0]);
  }

  /** Shows what lies where the eyes of a silent reader are. */
  look(): void {
    const y = innerHeight * eyes;
    const { left, width } = this.host.getBoundingClientRect();
    const hit = this.host.shadowRoot?.elementFromPoint(left + width / 2, y);
    const element = hit?.closest('[data-text]');
    if (!element) return;
    this.mark(element);
    this.rule(linesOf(element).find(({ top, bottom }) => top <= y && y <= bottom));
  }

  private readonly scrolled = (): void => {
    if (!this.byScrolling()) return;
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => this.look());
  };

  private mark(element: Element): void {
    const here = element.closest('[data-block]') ?? element;
    if (here === this.here) return;
    this.here?.removeAttribute('data-here');
    here.setAttribute('data-here', '');
    this.here = here;
  }

  private rule(line: DOMRect | undefined): void {
    const ruler = this.host.shadowRoot?.querySelector<HTMLElement>('.ruler');
    if (!ruler?.parentElement || !line) return;
    const origin = ruler.parentElement.getBoundingClientRect();
    ruler.style.translate = `0 ${line.top - origin.top}px`;
    ruler.style.blockSize = `${line.height}px`;
  }
}

function linesOf(element: Element): DOMRect[] {
  const all = document.createRange();
  all.selectNodeContents(element);
  return lineRects(all);
}
