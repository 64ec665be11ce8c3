import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const UI = 'src/ui';

describe('the styles', () => {
  it('give a line under text its kind, width and colour each by itself: Safari before 26.2 drops them together', () => {
    const files = readdirSync(UI, { recursive: true, encoding: 'utf8' });
    const together = files
      .filter((file) => /\.(?:ts|css)$/.test(file))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(UI, file), 'utf8').matchAll(/text-decoration: [\w-]+ [^;]+;/g),
          ([what]) => `${file}: ${what}`,
        ),
      );
    assert.deepEqual(together, []);
  });
});
