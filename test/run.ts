import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One thing that `npm test` does. */
interface Stage {
  readonly name: string;
  /** Arguments for Node: a script and what it is told. */
  readonly run: readonly string[];
  /** Tests print their own counts and are shown as they run; a check counts as one and is quiet when it holds. */
  readonly tests?: true;
  /** Files that failed are run once more by themselves when they are few: what only a busy machine breaks is told apart. */
  readonly again?: (file: string) => boolean;
}

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const ROOT = join(import.meta.dirname, '..');

/** More files than this that fail are no matter of a busy machine. */
const FEW = 2;

const CHECKS: readonly Stage[] = [
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint', run: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'formatting', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'dead code', run: ['node_modules/knip/bin/knip.js'] },
];

/** They find the built app in `dist`. */
const endToEnd = testsIn('test/e2e');

const IN_TURN: readonly Stage[] = [
  { name: 'browser', run: ['node_modules/@web/test-runner/dist/bin.js'], tests: true },
  { name: 'node', run: nodeTests(testsIn('test/node'), 1), tests: true },
  { name: 'build', run: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'size', run: ['node_modules/size-limit/bin.js'] },
  {
    name: 'end to end',
    run: nodeTests(endToEnd.filter(isSilent), 3),
    tests: true,
    again: isOfOneCourse,
  },
  // Each has a sound card of its own in memory, and mostly listens; more at once would put holes into what is heard.
  {
    name: 'sound',
    run: nodeTests(
      endToEnd.filter((file) => !isSilent(file)),
      2,
    ),
    tests: true,
    again: isOfOneCourse,
  },
];

/** `npm test`, or with names of stages as arguments only those. */
const chosen = process.argv.slice(2);
const wanted = ({ name }: Stage): boolean => chosen.length === 0 || chosen.includes(name);
const counts = [
  ...(await Promise.all(CHECKS.filter(wanted).map(perform))),
  ...(await IN_TURN.filter(wanted).reduce<Promise<Count[]>>(
    async (before, stage) => [...(await before), await perform(stage)],
    Promise.resolve([]),
  )),
];
const total = counts.reduce((sum, { passed, failed, skipped }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
  skipped: sum.skipped + skipped,
}));
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

/** `atOnce` files run side by side. */
function nodeTests(files: readonly string[], atOnce: number): string[] {
  const reporter = '--test-reporter=./test/harness/node-reporter.mjs';
  return ['--import', 'tsx', '--test', `--test-concurrency=${atOnce}`, reporter, ...files];
}

async function perform({ name, run, tests, again }: Stage): Promise<Count> {
  const start = performance.now();
  if (tests) process.stdout.write(`\n── ${name}\n`);
  const { output, code } = await execute(run, tests === true);
  const first = tests ? countIn(output, code) : check(code);
  const count = again ? await secondLook(first, failedFiles(output), again) : first;
  if (!tests && code !== 0) process.stdout.write(`\n── ${name}\n${output}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${count.failed ? '✗' : '✓'} ${name}: ${inWords(count)} (${seconds} s)\n`);
  return count;
}

/** @returns what counts: a test that failed among others and passes by itself is named, and has passed. */
async function secondLook(
  first: Count,
  files: readonly string[],
  again: (file: string) => boolean,
): Promise<Count> {
  if (files.length === 0 || files.length > FEW || !files.every(again)) return first;
  process.stdout.write(`\n── once more: ${files.join(', ')}\n`);
  const { output, code } = await execute(nodeTests(files, 1), true);
  const { failed } = countIn(output, code);
  if (failed === 0) process.stdout.write(`⚠ unsteady: ${files.join(', ')}\n`);
  return { ...first, passed: first.passed + first.failed - failed, failed };
}

/** As the reporter names them behind each failure. */
function failedFiles(output: string): string[] {
  const names = output.matchAll(/^✗ .* \((test\/[^()]+\.test\.ts)\)$/gm);
  return [...new Set([...names].map(([, file]) => file!))];
}

function execute(
  run: readonly string[],
  aloud: boolean,
): Promise<{ output: string; code: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, run, {
      cwd: ROOT,
      env: { ...process.env, AVAKHAN_BUILT: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: string): void => {
      const text = stripVTControlCharacters(chunk);
      output += text;
      if (aloud) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => resolve({ output, code: code ?? 1 }));
  });
}

/** The last line of counts; a runner that ended badly without telling a failure is one. */
function countIn(output: string, code: number): Count {
  const lines = output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm);
  const [, passed = 0, failed = 0, skipped = 0] = [...lines].at(-1) ?? [];
  const count = { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
  const silent = count.passed + count.failed + count.skipped === 0;
  return (code !== 0 || silent) && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function check(code: number): Count {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
