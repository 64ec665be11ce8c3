import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Entry {
  url: string;
  integrity?: string;
}

/**
 * Gives each file of the service worker's list the hash of its content: an installation that gets a file of another
 * version, or the page that a host answers for a missing one, fails whole, and the version before stays.
 */
export function wholeVersions() {
  let folder = '';
  const plugin: Plugin = {
    name: 'avakhan:whole-versions',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
  };
  const hashOf = (file: string): string =>
    `sha256-${createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64')}`;
  return {
    plugin,
    addHashes: <E extends Entry>(entries: E[]): { manifest: E[] } => ({
      manifest: entries.map((entry) => ({ ...entry, integrity: hashOf(entry.url) })),
    }),
  };
}
