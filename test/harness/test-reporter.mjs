import { relative } from 'node:path';

/**
 * Reports a browser test run in plain lines: each failing file as it ends, with what the browser said, and
 * what tests counted (`support/tell-count`), and the counts alone on the last line: `N passed, N failed`, or with `, N skipped`. A file that did not load
 * counts as one failure.
 * @returns {import('@web/test-runner').Reporter}
 */
export function testReporter() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const tests = [...testsOf(session.testResults, [])];
        const failed = tests.filter(({ test }) => !test.passed && !test.skipped);
        count.passed += tests.filter(({ test }) => test.passed).length;
        count.skipped += tests.filter(({ test }) => test.skipped).length;
        count.failed += failed.length || (session.passed ? 0 : 1);
        for (const [sign, counted] of session.logs) if (sign === 'counted') say(String(counted));
        if (session.passed) continue;
        say(`\n✗ ${relative(process.cwd(), testFile)}`);
        for (const { path, test } of failed) say(`  ✗ ${path.join(' › ')}\n${indent(test.error)}`);
        for (const error of session.errors) say(indent(error));
        for (const log of session.logs) say(`    browser: ${log.join(' ')}`);
        for (const url of session.request404s) say(`    not found: ${url}`);
      }
    },
    onTestRunFinished() {
      const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
      say(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {readonly string[]} path
 * @returns {Generator<{ path: string[], test: import('@web/test-runner').TestResult }>}
 */
function* testsOf(suite, path) {
  for (const test of suite?.tests ?? []) yield { path: [...path, test.name], test };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...path, inner.name]);
}

/**
 * Message, difference and stack of one error, under its heading.
 * @param {import('@web/test-runner').TestResultError | undefined} error
 */
function indent(error) {
  const difference =
    error?.expected === undefined
      ? []
      : [`expected: ${error.expected}`, `actual:   ${error.actual}`];
  return [error?.message ?? 'no message', ...difference, error?.stack ?? '']
    .join('\n')
    .trimEnd()
    .replaceAll(/^/gm, '    ');
}
