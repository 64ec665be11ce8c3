/**
 * Trains both half-space models and writes their data files, the same bytes from the same input.
 * `npx tsx tools/half-space/train.ts CORPUS [OUTPUT]`; `--hold-out` leaves out the last part of each source and
 * writes those parts beside the models, as `perdt_held.txt` and so on, for `eval:repair -- --data OUTPUT`;
 * `--part N` holds out the Nth part from the end.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { heldOut, readCorpus } from './corpus.ts';
import { trainJoined } from './train-joined.ts';
import { trainSpaced } from './train-spaced.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'hold-out': { type: 'boolean' }, part: { type: 'string' } },
});
const [directory, output = 'src/text/repair'] = positionals;
if (!directory) throw new Error('Name the directory of the corpus');

const unseen = Number(values.part ?? (values['hold-out'] ? 1 : 0));
const corpus = readCorpus(directory, unseen);
mkdirSync(output, { recursive: true });
if (unseen > 0)
  for (const [name, lines] of heldOut(directory, unseen))
    writeFileSync(join(output, `${name}_held.txt`), `${lines.join('\n')}\n`);
write('joined.bin', trainJoined(corpus));
write('spaced.bin', trainSpaced(corpus));

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(output, name), bytes);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  process.stdout.write(`${name}: ${bytes.length} bytes, ${zipped} gzip\n`);
}
