import type { Span } from '../text/block.ts';
import { stripControls } from './strip-controls.ts';

/** An image met inside a text. `address` is as its source writes it. */
export interface InlineImage {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

/** An image, and the offset in the text that it stood at. */
export interface PlacedImage extends InlineImage {
  readonly at: number;
}

/** The text of one block, what its stretches are, and the images that stood in it. */
export interface InlineText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly images: readonly PlacedImage[];
}

/** A span of which only the kind is known: the offsets are where the writer is. */
export type SpanKind =
  | { readonly kind: 'emphasis' | 'strong' | 'code' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'language'; readonly language: string };

/**
 * Writes the text of one block piece by piece, as a browser would show it: runs of white space are one
 * space, and the only `\n` is a line break that was asked for.
 */
export class TextWriter {
  /** None of them empty: a text that is asked for its end after each piece would be put together each time. */
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly spans: Span[] = [];
  private readonly images: PlacedImage[] = [];

  append(piece: string): void {
    const collapsed = stripControls(piece).replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ');
    const isBehindSpace = /\s/.test(this.pieces.at(-1)?.at(-1) ?? ' ');
    this.push(isBehindSpace ? collapsed.trimStart() : collapsed);
  }

  break(): void {
    for (let last; (last = this.pieces.pop()) !== undefined;) {
      this.length -= last.length;
      let end = last.length;
      while (end > 0 && /[^\S\n]/.test(last[end - 1]!)) end--;
      this.push(last.slice(0, end));
      if (end > 0) break;
    }
    this.push('\n');
  }

  private push(piece: string): void {
    if (piece) this.pieces.push(piece);
    this.length += piece.length;
  }

  image(image: InlineImage): void {
    this.images.push({ ...image, at: this.length });
  }

  /** Everything that `write` writes is a span of this kind. */
  span(kind: SpanKind, write: () => void): void {
    const from = this.length;
    write();
    this.spans.push({ ...kind, from, to: this.length });
  }

  /** Without space at the ends; spans are inside the text, not empty, outer ones first. */
  finish(): InlineText {
    const whole = this.pieces.join('');
    const start = whole.length - whole.trimStart().length;
    const text = whole.trim();
    const spans = this.spans
      .map((span) => ({
        ...span,
        from: Math.max(0, span.from - start),
        to: Math.min(span.to - start, text.length),
      }))
      .map((span) => ({ ...span, to: trimEnd(text, span.from, span.to) }))
      .filter(({ from, to }) => from < to)
      .sort((a, b) => a.from - b.from || b.to - a.to);
    const images = this.images.map((image) => ({ ...image, at: Math.max(0, image.at - start) }));
    return { text, spans, images };
  }
}

/** Where `[from, to)` of a text ends without the space at its end. */
function trimEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}
