import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { readDrafts } from '../../src/formats/read-drafts.ts';
import book from '../cases/books/epub3.epub.txt?raw';
import chat from '../cases/books/telegram-export.zip.txt?raw';
import word from '../cases/books/word-styles.docx.txt?raw';
import { pack } from '../harness/pack.ts';
import { parseHtml } from './parse-html.ts';
import { startPdfWorker } from './start-pdf-worker.ts';
import { tinyPdf } from '../harness/tiny-pdf.ts';

/** Bytes changed here and there, and perhaps cut short. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    maxLength: 20,
  }),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});

describe('a damaged file', () => {
  for (const [name, bytes, numRuns] of [
    ['کتاب.epub', pack('epub', book), 150],
    ['سند.docx', pack('docx', word), 100],
    ['چند.zip', pack('zip', chat), 150],
    ['برگ.pdf', tinyPdf(['BT /F 12 Tf 50 500 Td (A garden behind the house) Tj ET']), 12],
  ] as const)
    it(`${name} is read or refused with its name`, async () => {
      await fc.assert(
        fc.asyncProperty(damage, async ({ changes, kept }) => {
          const damaged = bytes.slice(0, Math.ceil(kept * bytes.length));
          for (const [at, value] of changes) damaged[Math.floor(at * bytes.length)] = value;
          try {
            const { signal } = new AbortController();
            const file = { name, type: '', bytes: damaged };
            const drafts = await readDrafts(file, { parseHtml, startPdfWorker }, { signal });
            for (const { blocks, title } of drafts) {
              expect(title).not.to.equal('');
              for (const { text, spans = [] } of blocks)
                for (const { from, to } of spans) {
                  expect(from).to.be.within(0, to - 1);
                  expect(to).to.be.at.most(text.length);
                }
            }
          } catch (error) {
            expect(error).to.be.instanceOf(FormatFault);
            expect((error as FormatFault).file).to.equal(name);
          }
        }),
        { numRuns },
      );
    });
});
