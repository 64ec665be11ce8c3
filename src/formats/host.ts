import type { ParseHtml } from './html.ts';

/** What readers need of where they run. Without a part of it, what would need it is `unsupported`. */
export interface Host {
  readonly parseHtml?: ParseHtml;
  /** Starts the worker of pdf.js; its reader ends it. */
  readonly startPdfWorker?: () => Worker;
}
