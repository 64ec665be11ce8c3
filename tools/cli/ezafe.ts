import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEzafe } from '../../src/text/ezafe/tag-ezafe.ts';

// Lines of words separated by spaces in, the same words with «/e» on those that carry ezafe out;
// with --jsonl, JSON arrays of words in, JSON arrays of 0 and 1 out.
const { values } = parseArgs({ options: { jsonl: { type: 'boolean', default: false } } });
const weights = new URL('../../src/text/ezafe/ezafe.bin', import.meta.url);
const ezafe = createEzafe(readFileSync(weights));

// Not readline: it also breaks lines at U+2028, which JSON may carry raw.
const input = readFileSync(0, 'utf8');
const lines = input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/);
for (const line of lines) {
  const words = values.jsonl ? (JSON.parse(line) as string[]) : line.split(' ');
  const tags = [...ezafe.tag(words)];
  const out = values.jsonl
    ? JSON.stringify(tags)
    : words.map((word, i) => (tags[i] ? `${word}/e` : word)).join(' ');
  process.stdout.write(`${out}\n`);
}
