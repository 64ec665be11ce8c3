import type { Draft } from './draft.ts';
import type { ParseHtml } from './html.ts';
import type { Reading } from './reading.ts';
import type { TextSource } from './read-text.ts';

/** What readers need of where they run. Without a part of it, what would need it is `unsupported`. */
export interface Host {
  readonly parseHtml?: ParseHtml;
  /** Reads plain text and Markdown elsewhere; else it is done on the spot. */
  readonly readText?: (source: TextSource, reading: Reading) => Promise<Draft>;
  /** Starts the worker of pdf.js; its reader ends it. */
  readonly startPdfWorker?: () => Worker;
}
