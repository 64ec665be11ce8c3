import { lineRects } from './text-range.ts';

const names = { sentence: 'av-sentence', word: 'av-word' } as const;

/** A stretch of text to show: its range, and the layer under the text that holds its fields. */
interface Layers {
  readonly sentence: HTMLElement;
  readonly word: HTMLElement;
}

/**
 * Shows the sentence and the word being spoken: their ink through the CSS Custom Highlight API, which leaves the
 * letters joined, and rounded, underlined fields in a layer under the text.
 */
export class SpokenHighlight {
  constructor(private readonly layers: Layers) {}

  /** Replaces what is shown; null shows nothing. */
  show(kind: keyof typeof names, range: Range | null): void {
    if (!canHighlight) return this.drawFields(this.layers[kind], range);
    if (range) {
      const highlight = new Highlight(range);
      highlight.priority = kind === 'word' ? 1 : 0;
      CSS.highlights.set(names[kind], highlight);
    } else CSS.highlights.delete(names[kind]);
    this.drawFields(this.layers[kind], range);
  }

  clear(): void {
    this.show('sentence', null);
    this.show('word', null);
  }

  private drawFields(layer: HTMLElement, range: Range | null): void {
    // Where nothing is drawn nothing is measured: of a text that has just come it would be laid out for that.
    if (!range) return layer.replaceChildren();
    const origin = layer.getBoundingClientRect();
    const fields = lineRects(range).map((rect) => {
      const field = document.createElement('i');
      field.style.translate = `${rect.left - origin.left}px ${rect.top - origin.top}px`;
      field.style.inlineSize = `${rect.width}px`;
      field.style.blockSize = `${rect.height}px`;
      return field;
    });
    layer.replaceChildren(...fields);
  }
}

/** True where the browser can highlight without touching the text. */
export const canHighlight = typeof Highlight === 'function' && 'highlights' in CSS;
