import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentences } from '../../src/text/segment/sentences.ts';

// Lines of text in, the same lines with «⏎» between sentences out; with --jsonl, JSON strings in, JSON arrays out.
const { values } = parseArgs({ options: { jsonl: { type: 'boolean', default: false } } });

// Not readline: it also breaks lines at U+2028, which JSON may carry raw.
const input = readFileSync(0, 'utf8');
const lines = input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/);
for (const line of lines) {
  const text = values.jsonl ? String(JSON.parse(line)) : line;
  const found = sentences(text).map(({ from, to }) => text.slice(from, to));
  process.stdout.write(`${values.jsonl ? JSON.stringify(found) : found.join('⏎')}\n`);
}
