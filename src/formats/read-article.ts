import type { Block } from '../text/block.ts';
import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { ParseHtml } from './html.ts';
import { sniff, type Format } from './sniff.ts';

/**
 * What a person brings in: a pasted text, pasted HTML, or a file whole. `type` is its MIME type, or
 * empty.
 */
export type Input =
  | { readonly text: string }
  | { readonly html: string }
  | { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The largest text that is read, in bytes; a thousand-page novel is a tenth of it. */
const LARGEST = 20_000_000;

/**
 * Reads a paste or a file into a draft. The reader of its format is loaded when it is needed; HTML is
 * `unsupported` unless the caller can parse it.
 * @throws FormatFault that names the file, and nothing else
 */
export async function readArticle(input: Input, parseHtml?: ParseHtml): Promise<Draft> {
  const name = 'name' in input ? input.name : '';
  try {
    const draft = await read(input, parseHtml);
    return { ...draft, blocks: draft.blocks.map(alone) };
  } catch (error) {
    if (error instanceof FormatFault && error.file === name) throw error;
    const code = error instanceof FormatFault ? error.code : 'unreadable';
    throw new FormatFault(code, name, { cause: error });
  }
}

async function read(input: Input, parseHtml: ParseHtml | undefined): Promise<Draft> {
  const content = 'text' in input ? input.text : 'html' in input ? input.html : input.bytes;
  if (content.length === 0) throw new FormatFault('empty');
  if (content.length > LARGEST) throw new FormatFault('too-large');
  if ('text' in input) return (await import('./plain.ts')).readPlain(input.text);
  if ('html' in input) {
    if (!parseHtml) throw new FormatFault('unsupported');
    return (await import('./html.ts')).readPastedHtml(input.html, parseHtml);
  }
  return readFile(input, parseHtml);
}

async function readFile(
  { name, type, bytes }: Extract<Input, { bytes: Uint8Array }>,
  parseHtml: ParseHtml | undefined,
): Promise<Draft> {
  const format = sniff(name, type, bytes);
  if (!isText(format) || (format === 'html' && !parseHtml)) throw new FormatFault('unsupported');
  const { text, encoding } = decodeText(bytes);
  const draft =
    format === 'markdown'
      ? (await import('./markdown.ts')).readMarkdown(text)
      : format === 'html' && parseHtml
        ? (await import('./html.ts')).readHtml(text, parseHtml)
        : (await import('./plain.ts')).readPlain(text);
  return { ...draft, notes: { ...draft.notes, encoding } };
}

function isText(format: Format): boolean {
  return format === 'plain' || format === 'markdown' || format === 'html';
}

/** Nothing that lay beside a file comes along with it: not its pictures, nor the pages it links to. */
function alone({ spans, ...block }: Block): Block {
  const kept = spans?.filter((span) => span.kind !== 'link' || isAbsolute(span.href));
  const bare: Block = kept?.length ? { ...block, spans: kept } : block;
  if (bare.kind === 'figure' && bare.image && !bare.image.startsWith('data:')) {
    const { image: _, ...rest } = bare;
    return rest;
  }
  if (bare.kind === 'related' && bare.href && !isAbsolute(bare.href)) {
    const { href: _, ...rest } = bare;
    return rest;
  }
  return bare;
}

function isAbsolute(href: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(href);
}
