import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../tools/serve.mjs';

describe('serve', () => {
  let folder: string;
  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'avakhan-serve-')), 'dist');
    await mkdir(join(folder, 'articles'), { recursive: true });
    await writeFile(join(folder, '../secret.txt'), 'secret');
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'app.js'), '1;');
    await writeFile(join(folder, 'app.webmanifest'), '{}');
    await writeFile(join(folder, 'engine.wasm'), 'x');
    await writeFile(join(folder, 'articles/متن تازه.txt'), 'سلام');
    await writeFile(
      join(folder, '_headers'),
      '/*\n  X-One: 1\n  X-Two: a; b\n/app.js\n  X-Three: 3\n/articles/*\n  X-Four: 4\n',
    );
  });
  after(() => rm(join(folder, '..'), { recursive: true }));

  /** What the server answers to exactly this path, which `fetch` would tidy up first. */
  const raw = async (
    path: string,
    base = '/',
  ): Promise<{ status: number; type: string; body: string }> => {
    const server = await serve({ folder, base, port: 0 });
    try {
      return await new Promise((resolve, reject) => {
        request(new URL(server.address).origin, { path }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers['content-type'] ?? '',
              body: Buffer.concat(chunks).toString(),
            }),
          );
        })
          .on('error', reject)
          .end();
      });
    } finally {
      await server.close();
    }
  };

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/?shared=1', 'text/html; charset=utf-8'],
    ['/app.js', 'text/javascript; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/engine.wasm', 'application/wasm'],
    [`/articles/${encodeURIComponent('متن تازه.txt')}`, 'text/plain; charset=utf-8'],
  ] as const)
    it(`answers ${path} as ${type}`, async () => {
      const answer = await raw(path);
      assert.deepEqual([answer.status, answer.type], [200, type]);
    });

  for (const path of ['/nothing', '/articles', '/../secret.txt', '/..%2fsecret.txt', '/%00', '/%'])
    it(`answers ${path} with 404`, async () => assert.equal((await raw(path)).status, 404));

  it('serves under a path, and nothing outside it', async () => {
    assert.equal((await raw('/sub/app.js', '/sub/')).status, 200);
    assert.equal((await raw('/sub', '/sub/')).status, 308);
    assert.equal((await raw('/app.js', '/sub/')).status, 404);
  });

  for (const [path, three, four] of [
    ['', null, null],
    ['app.js', '3', null],
    ['articles/none', null, '4'],
  ] as const)
    it(`sends with «${path}» the headers meant for it`, async () => {
      const server = await serve({ folder, base: '/sub/', port: 0 });
      const { headers } = await fetch(server.address + path);
      await server.close();
      assert.deepEqual(
        ['x-one', 'x-two', 'x-three', 'x-four'].map((name) => headers.get(name)),
        ['1', 'a; b', three, four],
      );
    });

  it('takes the next port when one is taken', async () => {
    const first = await serve({ folder, port: 0 });
    const port = Number(new URL(first.address).port);
    const second = await serve({ folder, port });
    assert.ok(Number(new URL(second.address).port) > port);
    await Promise.all([first.close(), second.close()]);
  });
});
