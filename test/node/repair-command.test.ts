import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const run = (input: string, ...flags: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/cli/repair.ts', ...flags], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });

describe('npm run repair', () => {
  it('keeps the ends of lines and whatever is no Persian', () => {
    const { status, stdout, stderr } = run('او می رود.\r\n\r\nabc\n کتابهای من\r');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'او می‌رود.\r\n\r\nabc\n کتاب‌های من\r');
    assert.equal(run('').stdout, '');
  });

  it('answers each JSON string with one, lone surrogates and separators of lines included', () => {
    const texts = ['او میرود', '', '\ud800 او میرود \udc00', 'او میرود\u2028او می رود\nabc'];
    const input = `\ufeff${texts.map((text) => JSON.stringify(text)).join('\r\n')}`;
    const { status, stdout, stderr } = run(input, '--jsonl');
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string),
      ['او می‌رود', '', '\ud800 او می‌رود \udc00', 'او می‌رود\u2028او می‌رود\nabc'],
    );
  });

  it('lists changes that make the one text of the other', () => {
    const text = 'او میرود و كتاب ها را میخواند.\n'.repeat(200);
    const changes = JSON.parse(run(text, '--changes').stdout) as {
      rule: string;
      from: number;
      to: number;
      before: string;
      after: string;
    }[];
    let mended = '';
    let end = 0;
    for (const { from, to, before, after } of changes) {
      assert.equal(text.slice(from, to), before);
      mended += text.slice(end, from) + after;
      end = to;
    }
    assert.equal(mended + text.slice(end), run(text).stdout);
    assert.deepEqual([...new Set(changes.map(({ rule }) => rule))].sort(), [
      'joined',
      'letters',
      'spaced',
    ]);
  });

  it('takes a line of some megabytes', () => {
    const line = 'او میرود و میخواند. '.repeat(100_000);
    assert.equal(run(line).stdout, 'او می‌رود و می‌خواند. '.repeat(100_000));
  });

  it('tells which line is wrong, after the answers to those before it', () => {
    const { status, stdout, stderr } = run('"a"\n{"b\n"c"\n', '--jsonl');
    assert.deepEqual([status, stdout], [1, '"a"\n']);
    assert.equal(stderr, 'repair: line 2 is no JSON string: {"b\n');
  });

  it('tells what is wrong with an option', () => {
    for (const flags of [['--mode', 'bold'], ['--jsnol']]) {
      const { status, stdout, stderr } = run('او میرود', ...flags);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^repair: [^\n]+\n$/);
    }
  });
});
