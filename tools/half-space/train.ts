/**
 * Trains both half-space models and writes their data files, the same bytes from the same input.
 * `npx tsx tools/half-space/train.ts CORPUS [OUTPUT]`; `--hold-out` leaves out the last part of each source and
 * writes those parts beside the models, as `perdt_held.txt` and so on, for `eval:repair -- --data OUTPUT`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heldOut, readCorpus } from './corpus.ts';
import { trainJoined } from './train-joined.ts';
import { trainSpaced } from './train-spaced.ts';

const [directory, output = 'src/text/repair'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
if (!directory) throw new Error('Name the directory of the corpus');

const holdOut = process.argv.includes('--hold-out');
const corpus = readCorpus(directory, holdOut);
mkdirSync(output, { recursive: true });
if (holdOut)
  for (const [name, lines] of heldOut(directory))
    writeFileSync(join(output, `${name}_held.txt`), `${lines.join('\n')}\n`);
write('joined.bin', trainJoined(corpus));
write('spaced.bin', trainSpaced(corpus));

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(output, name), bytes);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  process.stdout.write(`${name}: ${bytes.length} bytes, ${zipped} gzip\n`);
}
