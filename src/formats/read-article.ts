import type { Block } from '../text/block.ts';
import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import { sniff, type Format } from './sniff.ts';

/** What a person brings in: a pasted text, or a file whole. `type` is its MIME type, or empty. */
export type Input =
  | { readonly text: string }
  | { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The largest text that is read, in bytes; a thousand-page novel is a tenth of it. */
const LARGEST = 20_000_000;

/**
 * Reads a paste or a file into a draft. The reader of its format is loaded when it is needed.
 * @throws FormatFault that names the file, and nothing else
 */
export async function readArticle(input: Input): Promise<Draft> {
  const name = 'name' in input ? input.name : '';
  try {
    return 'text' in input ? await readPaste(input.text) : await readFile(input);
  } catch (error) {
    if (error instanceof FormatFault && error.file === name) throw error;
    const code = error instanceof FormatFault ? error.code : 'unreadable';
    throw new FormatFault(code, name, { cause: error });
  }
}

async function readPaste(text: string): Promise<Draft> {
  if (text.length > LARGEST) throw new FormatFault('too-large');
  return readText('plain', text);
}

async function readFile(file: Exclude<Input, { text: string }>): Promise<Draft> {
  if (file.bytes.length === 0) throw new FormatFault('empty');
  if (file.bytes.length > LARGEST) throw new FormatFault('too-large');
  const format = sniff(file.name, file.type, file.bytes);
  if (format !== 'plain' && format !== 'markdown') throw new FormatFault('unsupported');
  const { text, encoding } = decodeText(file.bytes);
  const draft = await readText(format, text);
  return { ...draft, notes: { ...draft.notes, encoding } };
}

async function readText(
  format: Extract<Format, 'plain' | 'markdown'>,
  text: string,
): Promise<Draft> {
  const draft =
    format === 'markdown'
      ? (await import('./markdown.ts')).readMarkdown(text)
      : (await import('./plain.ts')).readPlain(text);
  return { ...draft, blocks: draft.blocks.map(withoutFile) };
}

/** A single file brings no images along: a picture that lay beside it is missing now. */
function withoutFile(block: Block): Block {
  if (block.kind !== 'figure' || !block.image || block.image.startsWith('data:')) return block;
  const { image: _, ...rest } = block;
  return rest;
}
