import { expect } from '@esm-bundle/chai';
import { readPdf } from '../../src/formats/pdf/pdf.ts';
import { lendPdfWorker } from './lend-pdf-worker.ts';
import { samples } from './wild-pdf.ts';
import { writePdf, type PdfWriting } from './write-pdf.ts';

const ways: readonly Pick<PdfWriting, 'filters' | 'table'>[] = [
  { table: 'none', filters: [] },
  { table: 'plain', filters: ['FlateDecode'] },
  { table: 'packed', filters: ['RunLengthDecode', 'ASCIIHexDecode'] },
];

describe('the files that wild PDFs are made of', () => {
  for (const [i, sample] of samples.entries())
    for (const { table, filters } of ways)
      it(`are read as they stand: ${i + 1}, ${table}`, async () => {
        const { signal } = new AbortController();
        const bytes = writePdf(sample, { table, filters, turned: [], trailer: '' });
        const { blocks } = await readPdf(bytes, lendPdfWorker, { signal });
        expect(blocks).to.not.be.empty;
      });
});
