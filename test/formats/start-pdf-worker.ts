import address from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** What the app does behind its own Trusted Types policy. */
export const startPdfWorker = (): Worker => new Worker(address, { type: 'module' });
