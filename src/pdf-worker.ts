/*
 * pdf.js off the main thread: it has the bytes of a file that is not trusted, and asks nobody. Its own script hears
 * messages from its loading on; none come before all of this has run.
 */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { sealWorker } from './base/seal-worker.ts';

sealWorker('nobody');

// What cannot be read is told in an answer; pdf.js leaves it uncaught besides.
addEventListener('unhandledrejection', (event) => event.preventDefault());
