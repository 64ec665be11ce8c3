import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script that defines `inPage` on a page. */
export async function inPageScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'in-page/in-page.ts');
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'script' } },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]!.output[0].code}; globalThis.inPage = script.inPage`;
}
