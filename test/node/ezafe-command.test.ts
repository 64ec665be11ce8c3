import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const run = (input: string, ...flags: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/cli/ezafe.ts', ...flags], {
    input,
    encoding: 'utf8',
  });

describe('npm run ezafe', () => {
  it('answers each JSON array of words with as many tags, whatever the words', () => {
    const lines = [
      ['کتاب', 'علی', 'گم', 'شد', '.'],
      [],
      ['', ' ', '\u200c', 'BBC', '۱۲', '«کتاب', 'سبز»', 'خانه‌ی', 'خانهٔ', 'کتابِ', 'a\u2028b'],
      Array<string>(20_000).fill('کتاب'),
      ['.'.repeat(100_000)],
    ];
    const { status, stdout, stderr } = run(
      lines.map((words) => `${JSON.stringify(words)}\n`).join(''),
      '--jsonl',
    );
    assert.deepEqual([status, stderr], [0, '']);
    const tags = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as number[]);
    assert.deepEqual(
      tags.map(({ length }) => length),
      lines.map(({ length }) => length),
    );
    assert.ok(tags.flat().every((tag) => tag === 0 || tag === 1));
    assert.deepEqual(tags[0], [1, 0, 0, 0, 0]);
    assert.deepEqual(tags[2]!.slice(5), [1, 0, 1, 1, 1, 0]);
  });

  it('tells which line is wrong, after the answers to those before it', () => {
    const { status, stdout, stderr } = run('["کتاب","من"]\n["کتاب",5]\n["کتاب"]\n', '--jsonl');
    assert.equal(status, 1);
    assert.equal(stdout, '[1,0]\n');
    assert.match(stderr, /^ezafe: line 2 is not a JSON array of strings: .*\n$/);
  });
});
