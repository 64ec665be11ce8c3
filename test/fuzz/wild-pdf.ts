import fc from 'fast-check';
import { damagedBytes, damagedText } from './damage.ts';
import { writePdf, type PdfWriting } from './write-pdf.ts';

const { '../cases/wild-pdf/tokens.txt': tokens = '', ...listings } = import.meta.glob<string>(
  '../cases/wild-pdf/*.txt',
  { query: '?raw', import: 'default', eager: true },
);
export const samples: readonly string[] = Object.values(listings);

const writing: fc.Arbitrary<PdfWriting> = fc.record({
  filters: fc.array(fc.constantFrom('FlateDecode', 'ASCIIHexDecode', 'RunLengthDecode'), {
    maxLength: 2,
  }),
  table: fc.constantFrom('none', 'plain', 'packed'),
  turned: fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 3 }),
  trailer: fc.constantFrom(
    ...['', '', '', '/Prev 9', '/Info 1 0 R', '/XRefStm 20', '/Encrypt 3 0 R'],
    '/ID [<ab> <cd>] /Encrypt << /Filter /Standard /V 4 /R 4 /Length 128 /P -4 /O <00> /U <00> /StmF /A /CF << /A << /CFM /AESV2 >> >> >>',
  ),
});

/**
 * Files that pdf.js gets deep into: what their objects say and what their streams unpack to is damaged before it is
 * packed, so that lengths, tables and packing are right; few are damaged as they stand.
 */
export const wildPdf: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        damagedText(
          samples,
          tokens.split('\n').map((token) => `${token}\n`),
        ),
        writing,
      )
      .map(([listing, how]) => writePdf(listing, how)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...samples), writing)
      .map(([listing, how]) => writePdf(listing, how)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...samples), writing)
      .chain(([listing, how]) => damagedBytes([writePdf(listing, how)])),
  },
);
