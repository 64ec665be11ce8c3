import type { Draft, ReadDrafts, Reading } from './app/draft.ts';
import { Fault, type FaultCode } from './base/fault.ts';
import { isContainer } from './backup/is-container.ts';
import { articleId } from './formats/article-id.ts';
import { disarmHtml } from './formats/disarm-html.ts';
import { FormatFault, type FormatFaultCode } from './formats/format-fault.ts';
import { readDrafts as read } from './formats/read-drafts.ts';
import pdfWorker from './pdf-worker.ts?worker&url';
import textWorker from './plain/read-text.worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';
import { textReader } from './text-reader.ts';

const faultOf: Record<FormatFaultCode, FaultCode> = {
  empty: 'file-empty',
  unreadable: 'file-unreadable',
  'too-large': 'file-too-large',
  unsupported: 'file-unsupported',
  encoding: 'file-encoding',
  password: 'file-password',
  protected: 'file-protected',
  scanned: 'file-scanned',
  'old-word': 'file-old-word',
  bomb: 'file-bomb',
};

/** The part of Trusted Types that is used here; TypeScript does not know it yet. */
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy(name: string, rules: object): unknown };
};

/** Imported HTML is parsed into a document that runs and loads nothing, and is only ever read. */
const inert = trustedTypes?.createPolicy('html-reader', {
  createHTML: disarmHtml,
}) as { createHTML(html: string): string } | undefined;

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(inert?.createHTML(html) ?? disarmHtml(html), 'text/html');
}

const startPdfWorker = (): Worker => new Worker(scriptUrl(pdfWorker), { type: 'module' });

/** An article that another person's app has written. */
async function readOwn(bytes: Uint8Array, { signal }: Reading): Promise<Draft> {
  const { readShared } = await import('./backup/read-shared.ts');
  const { article, mending, images } = await readShared(new Uint8Array(bytes), signal);
  const id = await articleId(article.blocks, signal);
  return { ...article, id, images, format: 'avakhan', ...(mending && { mending }) };
}

/** Reads what a reader brings in. */
export const readDrafts: ReadDrafts = async (input, reading) => {
  if ('bytes' in input && isContainer(input.bytes)) return [await readOwn(input.bytes, reading)];
  const over = new AbortController();
  const readText = textReader(textWorker, over.signal);
  try {
    const { signal, progress, beginning } = reading;
    const host = { parseHtml, startPdfWorker, readText };
    const [first, ...rest] = await read(input, host, {
      signal,
      ...(progress && { progress }),
      ...(beginning && { beginning: (draft) => beginning({ ...draft, id: '' }) }),
    });
    const named = async (draft: typeof first): Promise<Draft> => ({
      ...draft,
      id: await articleId(draft.blocks, reading.signal),
    });
    return [await named(first), ...(await Promise.all(rest.map(named)))];
  } catch (error) {
    reading.signal.throwIfAborted();
    const code = error instanceof FormatFault ? faultOf[error.code] : 'file-unreadable';
    throw new Fault(code, { cause: error });
  } finally {
    over.abort();
  }
};
