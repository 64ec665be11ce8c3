import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { decodeText } from '../src/formats/decode-text.ts';
import { FormatFault } from '../src/formats/format-fault.ts';
import { readMarkdown } from '../src/formats/markdown.ts';
import { readPlain } from '../src/formats/plain.ts';
import { readSettings } from '../src/library/settings.ts';
import { createRepair, keep } from '../src/text/repair/repair.ts';
import { sentences } from '../src/text/segment/sentences.ts';
import { toSpoken } from '../src/text/spoken/to-spoken.ts';
import { fuzzPage } from './fuzz-page.ts';
import { readRepairData } from './cli/repair-data.ts';

/**
 * Wild input: `npm run fuzz`, `-- --cases N --only WORD --seed S --minutes M`. Texts are shuffled out of the bundled
 * articles, controls, marks, lone surrogates and anything else; bytes are articles with some of them changed. A case
 * fails when it throws what is no coded fault or breaks what must hold. What needs a page (`test/fuzz`) follows in a
 * browser, each of its targets for at most so many minutes.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '5' },
  },
});
const folder = join(import.meta.dirname, '../public/articles');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name)));
const known = articles.flatMap((bytes) => bytes.toString().split(/(?<=\s)/));

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...known) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: fc.nat(0xffff).map(unitOf), maxLength: 6 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\u200C', '\n', '\t', ' ', '۱۲', '.', '«', '&zwnj;'),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const bytes = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.nat(),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
  )
  .map(([whole, length, changes]) => {
    const copy = Uint8Array.from(whole.subarray(0, length % (whole.length + 1)));
    for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
    return copy;
  });

const { survey, repairBlock } = createRepair(readRepairData());

const targets: Readonly<Record<string, fc.IProperty<unknown>>> = {
  repair: fc.property(text, (given) => {
    const once = repairBlock({ text: given, isVerse: false }, survey([given]));
    must(keep(given, once.changes).text === once.text, 'its changes do not make its text');
  }),
  sentences: fc.property(text, (given) => {
    let end = 0;
    for (const { from, to } of sentences(given)) {
      must(end <= from && from < to && to <= given.length, 'ranges cross');
      end = to;
    }
  }),
  spoken: fc.property(text, (given) => {
    for (const english of ['voice', 'letters'] as const) {
      const { map } = toSpoken(given, {
        numbers: 'words',
        english,
        emoji: 'name',
        pronunciations: [],
      });
      must(map.sourceLength === given.length, 'its map is of another text');
    }
  }),
  'plain reader': fc.property(text, (given) => faultsOnly(() => readPlain(given))),
  'markdown reader': fc.property(text, (given) => faultsOnly(() => readMarkdown(given))),
  'bytes of a text': fc.property(bytes, (given) =>
    faultsOnly(() => readPlain(decodeText(given).text)),
  ),
  settings: fc.property(fc.dictionary(fc.string(), fc.anything()), (given) => {
    readSettings(new Map(Object.entries(given)));
  }),
};

const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const cases = Number(values.cases);
let failed = 0;
for (const [name, property] of Object.entries(targets)) {
  if (!name.includes(values.only)) continue;
  const start = process.cpuUsage();
  const run = fc.check(property, { numRuns: cases, seed });
  const { user } = process.cpuUsage(start);
  const said = run.failed ? `FAILED, seed ${seed}: ${run.errorInstance}` : 'held';
  process.stdout.write(`${name}: ${run.numRuns} cases, ${(user / 1e6).toFixed(1)} s, ${said}\n`);
  if (run.failed) failed++;
  if (run.failed) process.stdout.write(`  ${JSON.stringify(run.counterexample)}\n`);
}
for await (const run of fuzzPage(values.only, seed, cases, Number(values.minutes) * 60_000)) {
  const said = run.failed ? `FAILED, seed ${seed}: ${run.failed}` : 'held';
  const slowest = `slowest ${run.slowest.toFixed(0)} ms`;
  process.stdout.write(`${run.name}: ${run.cases} cases, ${slowest}, ${said}\n`);
  if (run.failed) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;

function unitOf(code: number): string {
  return String.fromCharCode(code);
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function faultsOnly(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof FormatFault)) throw error;
  }
}
