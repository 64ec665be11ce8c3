import type { Token } from 'marked';
import { decodeEntities } from './decode-entities.ts';
import { safeLink } from './safe-address.ts';
import { TextWriter, type InlineText } from './text-writer.ts';

/**
 * Flattens inline tokens of marked into text and spans. HTML tags vanish and what stands between them
 * stays as text, but for what a browser would not show.
 */
export function markdownSpans(tokens: readonly Token[]): InlineText {
  const flattened = new Flattened();
  flattened.addAll(tokens);
  return flattened.writer.finish();
}

class Flattened {
  readonly writer = new TextWriter();
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
        return this.writer.span({ kind: 'emphasis' }, () => this.addAll(token.tokens ?? []));
      case 'strong':
        return this.writer.span({ kind: 'strong' }, () => this.addAll(token.tokens ?? []));
      case 'codespan':
        return this.writer.span({ kind: 'code' }, () => this.writer.append(String(token['text'])));
      case 'link':
        return this.addLink(token.tokens ?? [], String(token['href']));
      case 'image':
        return this.writer.image({
          address: String(token['href']),
          alt: tidy(String(token['text'])),
          caption: tidy(String(token['title'] ?? '')),
        });
      case 'br':
        return this.writer.break();
      case 'note':
        return this.writer.span({ kind: 'note', label: String(token['label']) }, () =>
          this.writer.append(String(token['label'])),
        );
      case 'escape':
        return this.writer.append(String(token['text']));
      case 'html':
        return this.addTag(token.raw);
      case 'checkbox':
        return;
      default:
        if ('tokens' in token && token.tokens) this.addAll(token.tokens);
        else this.writer.append(decodeEntities('text' in token ? String(token.text) : token.raw));
    }
  }

  private addTag(tag: string): void {
    const hidden = /^<(script|style|template)\b/i.exec(tag)?.[1];
    if (hidden) this.hiddenUntil = new RegExp(`^</${hidden}\\b`, 'i');
    else if (/^<br\s*\/?>$/i.test(tag)) this.writer.break();
  }

  private addLink(tokens: readonly Token[], address: string): void {
    const href = safeLink(decodeEntities(address));
    if (href) this.writer.span({ kind: 'link', href }, () => this.addAll(tokens));
    else this.addAll(tokens);
  }
}

function tidy(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}
