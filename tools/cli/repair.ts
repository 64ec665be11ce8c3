/**
 * Repairs Persian text from standard input.
 * `npm run --silent repair -- [--mode auto|full|careful] [--jsonl] [--changes] < in.txt > out.txt`
 * The whole input is one document and keeps its lines. With `--jsonl` each line is a document of its own,
 * a JSON string in and out. With `--changes` the output is the list of changes as JSON, one list a document.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createRepair } from '../../src/text/repair/repair.ts';
import { readRepairData } from './repair-data.ts';

const MODES = ['auto', 'full', 'careful'] as const;

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'auto' },
    jsonl: { type: 'boolean', default: false },
    changes: { type: 'boolean', default: false },
  },
});
const mode = MODES.find((known) => known === values.mode);
if (!mode) {
  process.stderr.write(`--mode is one of ${MODES.join(', ')}\n`);
  process.exit(2);
}

const repairer = createRepair(readRepairData());
process.stdout.on('error', () => process.exit(0)); // the reader has seen enough

if (values.jsonl) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') await write('\n');
    else await write(`${JSON.stringify(answer(documentOf(line)))}\n`);
  }
} else {
  const text = readFileSync(0, 'utf8');
  const result = answer(text);
  await write(typeof result === 'string' ? result : `${JSON.stringify(result, null, 1)}\n`);
}

function answer(text: string): unknown {
  const { text: repaired, changes } = repairer.repair(text, { mode: mode! });
  return values.changes ? changes : repaired;
}

function documentOf(line: string): string {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'string') throw new TypeError(`Not a JSON string: ${line.slice(0, 60)}`);
  return value;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
