/**
 * Repairs Persian text from standard input.
 * `npm run --silent repair -- [--mode auto|full|careful] [--jsonl] [--changes] < in.txt > out.txt`
 * The whole input is one document and keeps its lines. With `--jsonl` each line is a document of its own,
 * a JSON string in and out. With `--changes` the output is the list of changes as JSON, one list a document.
 * Exit codes: 1 for a line that is no JSON string, after the answers to those before it; 2 for a wrong option.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createRepair } from '../../src/text/repair/repair.ts';
import { readRepairData } from './repair-data.ts';

const MODES = ['auto', 'full', 'careful'] as const;

const values = options();
const mode =
  MODES.find((known) => known === values.mode) ?? misused(`--mode is one of ${MODES.join(', ')}`);

const repairer = createRepair(readRepairData());
process.stdout.on('error', () => process.exit(0)); // the reader has seen enough

const input = await read();
if (values.jsonl) {
  // Only a line feed ends a line: a JSON string may hold other separators as they are.
  const lines = input.replace(/^\ufeff/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [i, line] of lines.entries())
    await write(line.trim() === '' ? '\n' : `${JSON.stringify(answer(documentOf(line, i + 1)))}\n`);
} else {
  const result = answer(input);
  await write(typeof result === 'string' ? result : `${JSON.stringify(result, null, 1)}\n`);
}

function options() {
  try {
    return parseArgs({
      options: {
        mode: { type: 'string', default: 'auto' },
        jsonl: { type: 'boolean', default: false },
        changes: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
}

function misused(why: string): never {
  process.stderr.write(`repair: ${why}\n`);
  process.exit(2);
}

async function read(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(text: string): unknown {
  const { text: repaired, changes } = repairer.repair(text, { mode });
  return values.changes ? changes : repaired;
}

function documentOf(line: string, number: number): string {
  const value = parse(line);
  if (typeof value === 'string') return value;
  process.stderr.write(`repair: line ${number} is no JSON string: ${line.slice(0, 60)}\n`);
  process.exit(1);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
