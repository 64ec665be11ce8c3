import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readLessons } from './lessons.ts';
import { trainWeights } from './train-weights.ts';

// Usage: train.ts <corpus folder>: writes src/text/ezafe/ezafe.bin anew, byte for byte the same each time.
const [corpus] = process.argv.slice(2);
if (corpus === undefined) throw new Error('Usage: train.ts <corpus folder>');
const bytes = trainWeights(readLessons(corpus));
writeFileSync(new URL('../../src/text/ezafe/ezafe.bin', import.meta.url), bytes);
process.stdout.write(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped\n`);
