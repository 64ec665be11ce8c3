import {
  getDocument,
  PDFWorker,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Block } from '../../text/block.ts';
import { anySignal } from '../../base/any-signal.ts';
import { breathe } from '../../base/breathe.ts';
import { documentAbout } from '../document-about.ts';
import type { Draft } from '../draft.ts';
import { FormatFault } from '../format-fault.ts';
import { makeDraft } from '../make-draft.ts';
import { partOf } from '../part-of.ts';
import type { Reading } from '../reading.ts';
import { stripControls } from '../strip-controls.ts';
import { tellBeginning } from '../tell-beginning.ts';
import { withUnread } from '../with-unread.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { lineBlocks } from './line-blocks.ts';
import { pageLines } from './page-lines.ts';
import type { Run } from './run.ts';
import { Silence } from './silence.ts';
import { turnBrackets } from './turn-brackets.ts';

/** Letters on a page below which it is taken for a picture, as scanners stamp a word or a number on it. */
const FEWEST_LETTERS = 8;
const MOST_PAGES = 5000;
/** Pages, and UTF-16 units of text on them, that are shown before the rest of a file is read. */
const BEGINNING_PAGES = 6;
const BEGINNING = 6_000;
/** Pieces of text in one file; a page of a book has some hundreds. */
const MOST_RUNS = 3_000_000;

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Items = TextContent['items'];

/** How long a file may take to open, and each page after it, ms; and for each of its megabytes besides. */
const PATIENCE = 20_000;
const PATIENCE_PER_MB = 2_000;

/**
 * Reads a PDF: its text in reading order, without what stands on each page, as logical text of letters. pdf.js works in
 * a worker of its own, which ends with the reading; it asks the network for nothing. A page that is damaged is passed
 * over, as long as most are whole.
 * @param patience a file can be made to keep pdf.js busy for ever: of forms that draw forms, for one
 * @throws FormatFault `password`, `scanned` without text, `unreadable` when damaged or without an end
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  startWorker: () => Worker,
  { signal, progress, beginning }: Reading,
  patience = PATIENCE + (bytes.length / 1e6) * PATIENCE_PER_MB,
): Promise<Draft> {
  signal.throwIfAborted();
  const port = startWorker();
  const silence = new Silence(patience);
  const over = new AbortController();
  const failed = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    port.addEventListener('error', () => reject(new Error('The worker of pdf.js failed')));
  });
  failed.catch(() => undefined);
  const worker = PDFWorker.create({ port });
  try {
    const task = getDocument({
      // It is handed over to the worker, so a copy is.
      data: bytes.slice(),
      worker,
      disableWorkerRendering: true,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      verbosity: 0,
    });
    const read = async (): Promise<Draft> => {
      const file = await task.promise;
      silence.broken();
      const going = anySignal([signal, over.signal]);
      const goesOn = (share: number): void => {
        if (going.aborted) return;
        silence.broken();
        progress?.(share);
      };
      return toDraft(file, {
        signal: going,
        progress: goesOn,
        ...(beginning && { beginning }),
      });
    };
    return await Promise.race([read(), failed, silence.tooLong]);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new FormatFault('password', '', { cause: error });
    throw error;
  } finally {
    over.abort();
    silence.end();
    worker.destroy();
    port.terminate();
  }
}

async function toDraft(
  file: PDFDocumentProxy,
  { signal, progress, beginning }: Reading,
): Promise<Draft> {
  const { numPages } = file;
  if (numPages > MOST_PAGES) throw new FormatFault('too-large');
  const { Title: title } = (await file.getMetadata()).info as { Title?: unknown };
  const about = typeof title === 'string' ? documentAbout({ title }) : {};
  const pages: Run[][] = [];
  let left = MOST_RUNS;
  let damaged = 0;
  let tell = beginning;
  for (let number = 1; number <= numPages; number++) {
    let runs: Run[];
    try {
      runs = await pageRuns(file, number, left);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FormatFault || ++damaged > numPages / 2) throw error;
      continue;
    }
    left -= runs.length;
    pages.push(runs);
    progress?.((number / numPages) * 0.9);
    await breathe(signal);
    if (!tell || number === numPages || !isBeginning(pages)) continue;
    await tellBeginning(tell, async () => {
      const draft = makeDraft(about, await pagesBlocks(pages, signal));
      // Its last block may go on over the page.
      return { ...draft, blocks: draft.blocks.slice(0, -1) };
    });
    tell = undefined;
  }
  const blocks = await pagesBlocks(pages, signal, partOf(progress, 0.9, 1));
  return withUnread(makeDraft(about, blocks), damaged);
}

/** Whether so much was read that the beginning can be shown, and what stands on each page is told from the text. */
function isBeginning(pages: readonly (readonly Run[])[]): boolean {
  return pages.length >= BEGINNING_PAGES && textOf(pages).length >= BEGINNING;
}

/** @throws FormatFault `scanned` for pages that are pictures of text */
async function pagesBlocks(
  pages: readonly (readonly Run[])[],
  signal: AbortSignal,
  progress?: Reading['progress'],
): Promise<Block[]> {
  const all = textOf(pages);
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * pages.length || letters === 0) throw new FormatFault('scanned');
  const rtl = (all.match(/[\u0600-\u06EF\uFB50-\uFEFC]/g)?.length ?? 0) > letters / 2;
  const lines = [];
  for (const page of pages) {
    lines.push(pageLines(page, rtl));
    progress?.(lines.length / pages.length);
    await breathe(signal);
  }
  return turnBrackets(lineBlocks(dropRunningHeads(lines).flat()));
}

function textOf(pages: readonly (readonly Run[])[]): string {
  return pages
    .flat()
    .map((run) => run.text)
    .join('');
}

/** What a page writes, but for what stands askew, such as a stamp. */
async function pageRuns(file: PDFDocumentProxy, number: number, most: number): Promise<Run[]> {
  const page = await file.getPage(number);
  const items = await itemsOf(page.streamTextContent({ disableNormalization: true }), most);
  page.cleanup();
  return items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str === '') return [];
    const [across = 0, askew = 0, , , left = 0, y = 0] = item.transform as number[];
    const size = Math.abs(Number(item.transform[3])) || Math.abs(across);
    const isLevel = across > 0 && Math.abs(askew) < 0.01 * across && size > 1;
    const text = stripControls(item.str);
    return isLevel && text ? [{ text, left, right: left + item.width, y, size }] : [];
  });
}

/** @throws FormatFault `bomb` for more than `most`: a form can be drawn by forms without an end */
async function itemsOf(stream: ReadableStream<TextContent>, most: number): Promise<Items> {
  const items: Items = [];
  const reader = stream.getReader();
  for (let part; !(part = await reader.read()).done;) {
    items.push(...part.value.items);
    if (items.length > most) throw new FormatFault('bomb');
  }
  return items;
}
