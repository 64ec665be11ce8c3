import { fork, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One thing that `npm test` does. */
type Stage = Check | BrowserTests | NodeTests;

/** Counts as one, and is quiet when it holds. */
interface Check {
  readonly name: string;
  /** Arguments for Node: a script and what it is told. */
  readonly check: readonly string[];
}

/** Tests that print their own counts, as all tests do. */
interface BrowserTests {
  readonly name: string;
  readonly run: readonly string[];
}

interface NodeTests {
  readonly name: string;
  readonly files: readonly string[];
  /** So many processes take one file after the other. */
  readonly atOnce: number;
  /** Files that failed are run once more by themselves when they are few: what only a busy machine breaks is told apart. */
  readonly again?: (file: string) => boolean;
}

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Outcome {
  readonly output: string;
  readonly code: number;
}

const ROOT = join(import.meta.dirname, '..');

/** More files than this that fail are no matter of a busy machine. */
const FEW = 4;

/** One file that takes longer, ms, hangs. */
const LONGEST = 600_000;

/** They find the built app in `dist`. Those that take long begin first, so that none runs on alone at the end. */
const endToEnd = ['every-screen', 'feel', 'updates', 'install', 'arrivals']
  .map((name) => `test/e2e/${name}.test.ts`)
  .concat(testsIn('test/e2e'))
  .filter((file, i, all) => all.indexOf(file) === i);

/** Each after the one before. In one, its lanes run side by side, and the stages of a lane in turn. */
const STEPS: readonly (readonly (readonly Stage[])[])[] = [
  [
    // It uses more than one core, but not two.
    [{ name: 'browser', run: ['node_modules/@web/test-runner/dist/bin.js'] }],
    [
      { name: 'types', check: ['node_modules/typescript-7/bin/tsc', '-b'] },
      { name: 'lint', check: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
      { name: 'lint by types', check: ['node_modules/oxlint/bin/oxlint', '.'] },
      { name: 'formatting', check: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
      { name: 'dead code', check: ['node_modules/knip/bin/knip.js'] },
      { name: 'node', files: testsIn('test/node'), atOnce: 1 },
      { name: 'build', check: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
      { name: 'size', check: ['node_modules/size-limit/bin.js'] },
    ],
  ],
  [
    [
      {
        name: 'end to end',
        files: endToEnd.filter(isSilent),
        atOnce: 3,
        again: isOfOneCourse,
      },
    ],
  ],
  [
    [
      // Each has a sound card of its own in memory; more at once would put holes into what is heard.
      {
        name: 'sound',
        files: endToEnd.filter((file) => !isSilent(file)),
        atOnce: 2,
        again: isOfOneCourse,
      },
    ],
  ],
];

/** `npm test`, or with names of stages as arguments only those. */
const chosen = process.argv.slice(2);
const counts: Count[] = [];
for (const step of STEPS) {
  const lanes = step
    .map((lane) => lane.filter(({ name }) => chosen.length === 0 || chosen.includes(name)))
    .filter((lane) => lane.length > 0);
  await Promise.all(
    lanes.map(async (lane) => {
      for (const stage of lane) counts.push(await perform(stage, lanes.length === 1));
    }),
  );
}
const total = sum(counts);
process.stdout.write(`\n${inWords(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

function testsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(folder, file));
}

/** Whether a test listens to nothing. */
function isSilent(file: string): boolean {
  return !readFileSync(join(ROOT, file), 'utf8').includes('harness/real-speech/');
}

/** Not where chance chooses the moment: there a failure is a find, and a second run looks at another moment. */
function isOfOneCourse(file: string): boolean {
  return !readFileSync(join(ROOT, file), 'utf8').includes('harness/torture/');
}

/** @param alone Nothing runs beside it, so that tests can be shown as they run. */
async function perform(stage: Stage, alone: boolean): Promise<Count> {
  const { name } = stage;
  const start = performance.now();
  const aloud = alone && !('check' in stage);
  if (aloud) process.stdout.write(`\n── ${name}\n`);
  const outcomes = await ('files' in stage
    ? runFiles(stage.files, stage.atOnce, aloud)
    : [await run('check' in stage ? stage.check : stage.run, aloud)]);
  const output = outcomes.map((outcome) => outcome.output).join('');
  const first = sum(outcomes.map('check' in stage ? checked : counted));
  const count = 'again' in stage ? await secondLook(first, output, stage.again) : first;
  if (!aloud && (!('check' in stage) || count.failed > 0))
    process.stdout.write(`\n── ${name}\n${output}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${count.failed ? '✗' : '✓'} ${name}: ${inWords(count)} (${seconds} s)\n`);
  return count;
}

/** @returns what counts: a test that failed among others and passes by itself is named, and has passed. */
async function secondLook(
  first: Count,
  output: string,
  again: (file: string) => boolean,
): Promise<Count> {
  const failures = failedFiles(output);
  const files = [...new Set(failures)];
  // What has no file, as the end of a whole process, cannot be looked at again.
  if (first.failed === 0 || failures.length !== first.failed) return first;
  if (files.length > FEW || !files.every(again)) return first;
  process.stdout.write(`\n── once more: ${files.join(', ')}\n`);
  const { failed } = sum((await runFiles(files, 1, true)).map(counted));
  if (failed === 0) process.stdout.write(`⚠ unsteady: ${files.join(', ')}\n`);
  return { ...first, passed: first.passed + first.failed - failed, failed };
}

/** Of each failure, as the reporter names it. */
function failedFiles(output: string): string[] {
  const names = output.matchAll(/^✗ .* \((test\/[^()]+\.test\.ts)\)$/gm);
  return [...names].map(([, file]) => file!);
}

function run(args: readonly string[], aloud: boolean): Promise<Outcome> {
  return outcomeOf(
    spawn(process.execPath, args, {
      cwd: ROOT,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
    aloud,
  );
}

/** Runs files of Node's tests in a few processes, which ask for one after the other. */
async function runFiles(
  files: readonly string[],
  atOnce: number,
  aloud: boolean,
): Promise<Outcome[]> {
  const queue = [...files];
  const outcomes = await Promise.all(
    Array.from({ length: Math.min(atOnce, files.length) }, () => runFrom(queue, aloud)),
  );
  // Where all that took them have died.
  for (const file of queue) process.stdout.write(`\n✗ never run: ${file}\n`);
  return [...outcomes, ...queue.map(() => ({ output: '', code: 1 }))];
}

async function runFrom(queue: string[], aloud: boolean): Promise<Outcome> {
  const worker = fork('test/harness/in-turn.ts', {
    cwd: ROOT,
    env: environment(),
    execArgv: ['--import', 'tsx', '--test-reporter=./test/harness/node-reporter.mjs'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // Empty when there are no more.
  let file = queue.shift() ?? '';
  let asked = 0;
  let hanging: NodeJS.Timeout | undefined;
  worker.on('message', () => {
    clearTimeout(hanging);
    if (asked++ > 0) file = queue.shift() ?? '';
    worker.send(file);
    if (file) hanging = setTimeout(() => worker.kill('SIGKILL'), LONGEST);
  });
  const outcome = await outcomeOf(worker, aloud);
  clearTimeout(hanging);
  if (!file) return outcome;
  process.stdout.write(`\n✗ ended amid ${file}\n`);
  return { ...outcome, code: outcome.code || 1 };
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, AVAKHAN_BUILT: '1', NO_COLOR: '1' };
}

function outcomeOf(child: ChildProcess, aloud: boolean): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: string): void => {
      const text = stripVTControlCharacters(chunk);
      output += text;
      if (aloud) process.stdout.write(text);
    };
    child.stdout!.setEncoding('utf8').on('data', hear);
    child.stderr!.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => resolve({ output, code: code ?? 1 }));
  });
}

/** The last line of counts; a runner that ended badly without telling a failure is one. */
function counted({ output, code }: Outcome): Count {
  const lines = output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm);
  const [, passed = 0, failed = 0, skipped = 0] = [...lines].at(-1) ?? [];
  const count = { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
  const silent = count.passed + count.failed + count.skipped === 0;
  return (code !== 0 || silent) && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function checked({ code }: Outcome): Count {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function sum(all: readonly Count[]): Count {
  return all.reduce((one, other) => ({
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }));
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
