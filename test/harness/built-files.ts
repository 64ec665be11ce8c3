import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtApp } from './built-app.ts';

type Manifest = Record<string, { readonly file: string; readonly imports?: readonly string[] }>;

/** What every screen begins with. */
export const START = ['index.html', 'src/main.ts'] as const;

/** The files of the built app that a browser needs for these modules, in the order of their names. */
export async function builtFiles(modules: readonly string[]): Promise<string[]> {
  const path = join(builtApp(), '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const names = new Set(modules);
  for (const name of names)
    for (const imported of manifest[name]?.imports ?? []) names.add(imported);
  return [...new Set([...names].flatMap((name) => manifest[name]?.file ?? []))].sort();
}
