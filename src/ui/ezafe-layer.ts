import type { EzafeAid } from '../app/ezafe-aid.ts';
import type { Settings } from '../library/settings.ts';
import { adoptStyle } from './adopt-style.ts';
import { letterInk } from './letter-ink.ts';
import { ezafeStyle } from './styles/ezafe.ts';
import { textRange } from './text-range.ts';

/** How far outside the window texts are marked already. */
const ahead = '600px';

/**
 * Draws the unwritten ezafe over the text as a reading aid. The text is not touched: each sign is an element of its
 * own in a layer, placed from the letter that carries it. Only what is near the window is drawn.
 */
export class EzafeLayer {
  private readonly drawn = new Map<Element, HTMLElement>();
  private readonly near = new IntersectionObserver((entries) => this.moved(entries), {
    rootMargin: ahead,
  });
  private corrections: Settings['ezafeCorrections'] = [];

  constructor(
    private readonly layer: HTMLElement,
    private readonly aid: EzafeAid,
  ) {
    adoptStyle(layer, ezafeStyle);
  }

  /** Marks these texts from now on, by the reader's corrections. */
  show(texts: Iterable<Element>, corrections: Settings['ezafeCorrections']): void {
    this.hide();
    this.corrections = corrections;
    for (const text of texts) this.near.observe(text);
  }

  hide(): void {
    this.near.disconnect();
    this.drawn.clear();
    this.layer.replaceChildren();
  }

  private moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      this.drawn.get(target)?.remove();
      this.drawn.delete(target);
      if (!isIntersecting) continue;
      const signs = this.draw(target);
      this.drawn.set(target, signs);
      this.layer.append(signs);
    }
  }

  private draw(text: Element): HTMLElement {
    const group = document.createElement('div');
    const origin = this.layer.getBoundingClientRect();
    const content = text.textContent;
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (range: Range): CSSStyleDeclaration => {
      const element = range.startContainer.parentElement ?? text;
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    for (const { at, sign } of this.aid.marks(content, this.corrections)) {
      const range = textRange(text, { from: at - 1, to: at });
      const letter = range.getBoundingClientRect();
      const style = styleOf(range);
      const ink = letter.height > 0 && letterInk(content[at - 1]!, style);
      if (!ink) continue;
      const kasra = sign === '\u0650';
      const element = document.createElement('i');
      element.className = kasra ? 'kasra' : 'hamza';
      const middle = letter.left - origin.left + Math.min(letter.width, letter.height / 4) / 2;
      const edge = letter.top - origin.top + (kasra ? ink.bottom : ink.top);
      element.style.fontSize = style.fontSize;
      element.style.translate = `${middle}px ${edge}px`;
      group.append(element);
    }
    return group;
  }
}
