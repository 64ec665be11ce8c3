import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const { resolve: fileOf } = createRequire(import.meta.url);

/** From a character to another, as code points; one that stands alone is both. */
type Range = readonly [from: number, to?: number];

const arabic: readonly Range[] = [
  [0x20],
  [0xa0],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x200b, 0x200f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

const latin: readonly Range[] = [
  [0x21, 0x7e],
  [0xa1, 0xff],
  [0x2010, 0x2026],
  [0x2190, 0x2193],
  [0x2212],
];

/** What is drawn is never thinner nor bolder. */
const weights = { min: 400, max: 700 };

/** The faces by the name of their file here: of which file of whom, with which characters and weights. */
const faces = {
  vazirmatn: { from: 'vazirmatn/files/vazirmatn-arabic', characters: arabic, weights },
  'vazirmatn-latin': { from: 'vazirmatn/files/vazirmatn-latin', characters: latin, weights },
  // Of titles, which are bold.
  markazi: { from: 'markazi-text/files/markazi-text-arabic', characters: arabic, weights: 700 },
  naskh: {
    from: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
    characters: arabic,
    weights,
  },
  estedad: { from: 'estedad/files/estedad-arabic', characters: arabic, weights },
} as const;

/**
 * Makes `@faces/NAME.woff2` of the packages' typefaces: the weights and characters that the app draws, at half the size.
 * The files lie in a folder named for what is in them, and are made once.
 */
export async function faceFiles(): Promise<Plugin> {
  const sources = await Promise.all(
    Object.values(faces).map(({ from }) =>
      readFile(fileOf(`@fontsource-variable/${from}-wght-normal.woff2`)),
    ),
  );
  const own = await readFile(import.meta.filename);
  const version = sources.reduce((hash, bytes) => hash.update(bytes), createHash('sha256'));
  const cache = resolve('node_modules/.cache/faces');
  const folder = join(cache, version.update(own).digest('hex').slice(0, 16));
  await mkdir(folder, { recursive: true });
  for (const [i, [name, { characters, weights: wght }]] of Object.entries(faces).entries()) {
    const file = join(folder, `${name}.woff2`);
    const known = await readFile(file).catch(() => undefined);
    if (known) continue;
    const face = await subsetFont(sources[i]!, charactersOf(characters), {
      targetFormat: 'woff2',
      variationAxes: { wght },
    });
    // Whoever makes it at the same time makes the same.
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, face);
    await rename(unfinished, file);
  }
  return {
    name: 'avakhan:face-files',
    config: () => ({ resolve: { alias: { '@faces': folder } } }),
  };
}

function charactersOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((point) => String.fromCodePoint(point))
    .join('');
}
