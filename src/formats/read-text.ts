import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { isMarkdown } from './is-markdown.ts';
import { partOf } from './part-of.ts';
import type { Reading } from './reading.ts';

/** A text as it was pasted, or a file of one. */
export type TextSource =
  { readonly text: string } | { readonly format: 'plain' | 'markdown'; readonly bytes: Uint8Array };

/**
 * Reads plain text or Markdown in one go: a second for a text of ten megabytes. The reader is loaded now.
 * @param progress is called often
 * @throws FormatFault `empty` or `encoding`
 */
export async function readText(
  source: TextSource,
  { progress }: Pick<Reading, 'progress'> = {},
): Promise<Draft> {
  if ('text' in source) return read(source.text, 'plain', progress);
  const { text, encoding } = decodeText(source.bytes);
  progress?.(0.1);
  const draft = await read(text, source.format, partOf(progress, 0.1, 1));
  return { ...draft, notes: { ...draft.notes, encoding } };
}

async function read(
  text: string,
  format: 'plain' | 'markdown',
  progress: Reading['progress'],
): Promise<Draft> {
  return format === 'markdown' || isMarkdown(text)
    ? (await import('./markdown.ts')).readMarkdown(text, progress)
    : (await import('./plain.ts')).readPlain(text, progress);
}
