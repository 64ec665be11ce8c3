import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';

/** A text as it was pasted, or a file of one. */
export type TextSource =
  { readonly text: string } | { readonly format: 'plain' | 'markdown'; readonly bytes: Uint8Array };

/**
 * Reads plain text or Markdown in one go: a second for a text of ten megabytes. The reader is loaded now.
 * @throws FormatFault `empty` or `encoding`
 */
export async function readText(source: TextSource): Promise<Draft> {
  if ('text' in source) return (await import('./plain.ts')).readPlain(source.text);
  const { text, encoding } = decodeText(source.bytes);
  const draft =
    source.format === 'plain'
      ? (await import('./plain.ts')).readPlain(text)
      : (await import('./markdown.ts')).readMarkdown(text);
  return { ...draft, notes: { ...draft.notes, encoding } };
}
