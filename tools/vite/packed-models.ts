import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Packs `.bin` files whose address is asked for; `base/unpack.ts` undoes it. Few hosts would pack them on the way. */
export function packedModels(): Plugin {
  let folder = '';
  return {
    name: 'avakhan:packed-models',
    enforce: 'pre',
    configResolved({ root }) {
      folder = resolve(root, 'node_modules/.cache/packed');
      mkdirSync(folder, { recursive: true });
    },
    resolveId(source, importer) {
      if (!importer || !source.endsWith('.bin?url')) return null;
      const [file = ''] = resolve(dirname(importer), source).split('?');
      const packed = resolve(folder, basename(file));
      put(packed, gzipSync(readFileSync(file), { level: 9 }));
      return `${packed}?url`;
    },
  };
}

/** Whole at once, and not anew: others may be reading it. */
function put(path: string, bytes: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
