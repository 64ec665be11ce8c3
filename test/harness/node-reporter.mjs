import { relative } from 'node:path';

/** What the runner of several files waits in between two of them: no test. */
export const BETWEEN = 'between files';

/**
 * Reports Node's own tests in plain lines: what failed and what was skipped as it happens, then the counts
 * alone on the last line, as the browser's reporter does. Suites count only where they fail by themselves.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeReporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.name === BETWEEN) continue;
    const suite = data.details.type === 'suite';
    const name = [...path.slice(0, data.nesting), data.name].join(' › ');
    if (data.skip !== undefined) {
      count.skipped++;
      yield `– skipped: ${name}${data.skip === true ? '' : ` (${data.skip})`}\n`;
    } else if (type === 'test:pass') {
      if (!suite) count.passed++;
    } else if (/** @type {any} */ (data.details.error).failureType !== 'subtestsFailed') {
      count.failed++;
      yield `\n✗ ${name} (${relative('', data.file ?? '')})\n${indent(data.details.error)}\n`;
    }
  }
  const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
  yield `\n${count.passed} passed, ${count.failed} failed${skipped}\n`;
}

/** @param {Error & { cause?: unknown }} error */
function indent({ message, cause }) {
  const texts = [];
  for (let error = cause; error instanceof Error; error = error.cause)
    texts.push(error.stack ?? error.message);
  return (texts.join('\n') || message).replaceAll(/^/gm, '    ');
}
