import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEzafe } from '../../src/text/ezafe/tag-ezafe.ts';

// Lines of words separated by spaces in, the same words with «/e» on those that carry ezafe out; with --jsonl, JSON
// arrays of words in, JSON arrays of 0 and 1 of the same length out. A blank line stays blank. A line that is
// something else ends the run: what came before it is written, the fault is told on stderr, the exit code is 1.
function run(): void {
  const { values } = parseArgs({ options: { jsonl: { type: 'boolean', default: false } } });
  const weights = new URL('../../src/text/ezafe/ezafe.bin', import.meta.url);
  const ezafe = createEzafe(readFileSync(weights));

  // Not readline: it also breaks lines at U+2028, which JSON may carry raw.
  const input = readFileSync(0, 'utf8').replace(/^\ufeff/, '');
  const lines = input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/);
  lines.forEach((line, i) => {
    if (line.trim() === '') process.stdout.write('\n');
    else if (values.jsonl) {
      const tags = ezafe.tag(wordsOf(line, i + 1));
      process.stdout.write(`[${tags.join(',')}]\n`);
    } else {
      const words = line.split(' ');
      const tags = ezafe.tag(words);
      process.stdout.write(`${words.map((word, k) => (tags[k] ? `${word}/e` : word)).join(' ')}\n`);
    }
  });
}

function wordsOf(line: string, number: number): string[] {
  const parsed = parse(line);
  if (Array.isArray(parsed) && parsed.every((word) => typeof word === 'string')) return parsed;
  const start = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  throw new Error(`line ${number} is not a JSON array of strings: ${start}`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit(1));
try {
  run();
} catch (error) {
  process.stderr.write(`ezafe: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
