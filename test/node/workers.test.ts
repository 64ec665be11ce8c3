import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const SRC = join(import.meta.dirname, '../../src');

/** The scripts of all workers that the app starts. */
function workers(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      const starts = text.matchAll(/from '([^']+)\?worker&url'/g);
      return [...starts].map(([, path]) => join(SRC, dirname(file), path!));
    });
}

describe('the workers', () => {
  it('are sealed, each for what it needs, where no host sends a policy', () => {
    const asks = workers().map((path) => {
      const [, whom = 'unsealed'] =
        /^sealWorker\('([^']+)'\);$/m.exec(readFileSync(path, 'utf8')) ?? [];
      return `${path.slice(SRC.length + 1)}: ${whom}`;
    });
    assert.deepEqual(asks.sort(), [
      'library/search/search.worker.ts: own host',
      'library/second-copy.worker.ts: nobody',
      'link/fetch-page.worker.ts: anyone',
      'mending/mend.worker.ts: own host',
      'pdf-worker.ts: nobody',
      'plain/read-text.worker.ts: nobody',
      'speech/worker/synthesize.ts: own host',
    ]);
  });
});
