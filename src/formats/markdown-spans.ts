import type { Token } from 'marked';
import type { Span } from '../text/block.ts';
import { decodeEntities } from './decode-entities.ts';
import { safeLink } from './safe-address.ts';

/** An image met inside a text. */
export interface InlineImage {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

/** The text of one block of Markdown, what its stretches are, and the images that stood in it. */
export interface InlineText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly images: readonly InlineImage[];
}

/** A hard line break; a soft one is a space by now, so this is the only `\n` in the text. */
const BREAK = '\n';

/**
 * Flattens inline tokens of marked into text and spans. White space runs become one space, hard breaks
 * `\n`. HTML tags vanish and what stands between them stays as text.
 */
export function markdownSpans(tokens: readonly Token[]): InlineText {
  const flat = new Flattened();
  flat.addAll(tokens);
  return flat.finish();
}

class Flattened {
  private text = '';
  private readonly spans: Span[] = [];
  private readonly images: InlineImage[] = [];
  /** The closing tag after which text is for reading again. */
  private hiddenUntil: RegExp | undefined;

  addAll(tokens: readonly Token[]): void {
    for (const token of tokens) this.add(token);
  }

  private add(token: Token): void {
    if (this.hiddenUntil) {
      if (this.hiddenUntil.test(token.raw)) this.hiddenUntil = undefined;
      return;
    }
    switch (token.type) {
      case 'em':
      case 'strong':
        return this.addSpan(token.tokens ?? [], token.type === 'em' ? 'emphasis' : 'strong');
      case 'codespan': {
        const from = this.text.length;
        this.append(String(token['text']));
        return this.close({ kind: 'code', from, to: this.text.length });
      }
      case 'link':
        return this.addLink(token.tokens ?? [], String(token['href']));
      case 'image':
        this.images.push({
          address: String(token['href']),
          alt: tidy(String(token['text'])),
          caption: tidy(String(token['title'] ?? '')),
        });
        return;
      case 'br':
        this.text = this.text.trimEnd() + BREAK;
        return;
      case 'escape':
        return this.append(String(token['text']));
      case 'html':
        return this.addTag(token.raw);
      case 'checkbox':
        return;
      default:
        if ('tokens' in token && token.tokens) this.addAll(token.tokens);
        else this.append(decodeEntities('text' in token ? String(token.text) : token.raw));
    }
  }

  private addTag(tag: string): void {
    const hidden = /^<(script|style|template)\b/i.exec(tag)?.[1];
    if (hidden) this.hiddenUntil = new RegExp(`^</${hidden}\\b`, 'i');
    else if (/^<br\s*\/?>$/i.test(tag)) this.text = this.text.trimEnd() + BREAK;
  }

  private append(piece: string): void {
    const collapsed = piece.replace(/[ \t\n]+/g, ' ');
    this.text += /(?:^|\s)$/.test(this.text) ? collapsed.trimStart() : collapsed;
  }

  private addSpan(tokens: readonly Token[], kind: 'emphasis' | 'strong'): void {
    const from = this.text.length;
    this.addAll(tokens);
    this.close({ kind, from, to: this.text.length });
  }

  private addLink(tokens: readonly Token[], address: string): void {
    const from = this.text.length;
    this.addAll(tokens);
    const href = safeLink(decodeEntities(address));
    if (href) this.close({ kind: 'link', from, to: this.text.length, href });
  }

  private close(span: Span): void {
    if (span.to > span.from) this.spans.push(span);
  }

  finish(): InlineText {
    const text = this.text.trimEnd();
    const spans = this.spans
      .map((span) => ({ ...span, to: Math.min(span.to, text.length) }))
      .filter(({ from, to }) => from < to)
      .sort((a, b) => a.from - b.from || b.to - a.to);
    return { text, spans, images: this.images };
  }
}

function tidy(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}
