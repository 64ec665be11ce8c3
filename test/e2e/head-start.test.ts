import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtApp } from '../harness/built-app.ts';

type Manifest = Record<string, { readonly file: string; readonly imports?: readonly string[] }>;

async function built(path: string): Promise<string> {
  return readFile(join(builtApp(), path), 'utf8');
}

/** The files that the browser needs for these modules. */
function closure(manifest: Manifest, roots: readonly string[]): Set<string> {
  const names = new Set(roots);
  for (const name of names)
    for (const imported of manifest[name]!.imports ?? []) names.add(imported);
  return new Set([...names].map((name) => `./${manifest[name]!.file}`));
}

describe('the built page', () => {
  const screens = {
    reader: ['src/ui/av-reader.ts'],
    library: ['src/ui/av-nav.ts', 'src/ui/av-library.ts'],
  };
  for (const [screen, roots] of Object.entries(screens))
    it(`names every script of the ${screen}, so that none is discovered later`, async () => {
      const page = await built('index.html');
      const script = await built(/src="\.\/(assets\/head-start-[^"]+)"/.exec(page)![1]!);
      const manifest = JSON.parse(await built('.vite/manifest.json')) as Manifest;
      const named = new Set([
        ...(screen === 'library'
          ? Array.from(script.matchAll(/"([^"]+\.js)"/g), ([, href]) => href!)
          : []),
        ...Array.from(page.matchAll(/rel="modulepreload" href="([^"]+)"/g), ([, href]) => href!),
      ]);
      const needed = closure(manifest, ['index.html', ...roots]);
      assert.deepEqual(
        [...needed].filter((file) => !named.has(file)),
        [],
      );
      // A text asks for nothing that it does not need.
      if (screen === 'reader') assert.equal(named.size, needed.size);
    });

  it('lets a text open by few files', async () => {
    const manifest = JSON.parse(await built('.vite/manifest.json')) as Manifest;
    const files = closure(manifest, ['index.html', ...screens.reader]);
    assert.ok(files.size <= 5, [...files].join(' '));
  });
});
