/**
 * Trains both half-space models and writes their data files, the same bytes from the same input.
 * `npx tsx tools/half-space/train.ts CORPUS [OUTPUT]`; `--hold-out` keeps a quarter of PQuAD for tuning.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCorpus } from './corpus.ts';
import { trainJoined } from './train-joined.ts';
import { trainSpaced } from './train-spaced.ts';

const [directory, output = 'src/text/repair'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
if (!directory) throw new Error('Name the directory of the corpus');

const corpus = readCorpus(directory, process.argv.includes('--hold-out'));
mkdirSync(output, { recursive: true });
write('joined.bin', trainJoined(corpus));
write('spaced.bin', trainSpaced(corpus));

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(output, name), bytes);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  process.stdout.write(`${name}: ${bytes.length} bytes, ${zipped} gzip\n`);
}
