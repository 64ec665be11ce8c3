import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { withJoiners } from './with-joiners.ts';

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

/** What Persian text is made of, with the letters and marks of the Arabic in it: two thirds of the bytes. */
const persian: readonly Range[] = [
  [0x20],
  [0xa0],
  [0x60c],
  [0x61b],
  [0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
  [0x654],
  [0x660, 0x66c],
  [0x670],
  [0x67e],
  [0x686],
  [0x698],
  [0x6a9],
  [0x6af],
  [0x6c0],
  [0x6cc],
  [0x6f0, 0x6f9],
  [0x200b, 0x200f],
];

const latin: readonly Range[] = [
  [0x21, 0x7e],
  [0xa1, 0xff],
  [0x2010, 0x2026],
  [0x2190, 0x2193],
  [0x2212],
];

/** Signs of Persian print, and the letters of English. */
const english: readonly Range[] = [
  [0x21, 0x7e],
  [0xab],
  [0xb0],
  [0xb7],
  [0xbb],
  [0xd7],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2022],
  [0x2026],
  [0x2190, 0x2193],
  [0x2212],
];

/** What is drawn is never thinner nor bolder. */
const weights = { min: 400, max: 700 };

/** Their packages' files, and the weights in which each is drawn. Titles are bold. One has no half-space. */
const sources = {
  vazirmatn: { from: 'vazirmatn/files/vazirmatn-arabic', weights },
  'vazirmatn-latin': { from: 'vazirmatn/files/vazirmatn-latin', weights },
  markazi: { from: 'markazi-text/files/markazi-text-arabic', weights: 700, joiners: true },
  naskh: { from: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic', weights },
  estedad: { from: 'estedad/files/estedad-arabic', weights },
} as const;

/**
 * The files that are made: of which face, with which characters. A text with other letters than those of Persian
 * fetches the whole face too, with the common ones: a mark and the letter under it are of one file.
 */
const files: Record<
  string,
  { readonly of: keyof typeof sources; readonly characters: readonly Range[] }
> = {
  vazirmatn: { of: 'vazirmatn', characters: persian },
  'vazirmatn-whole': { of: 'vazirmatn', characters: arabic },
  'vazirmatn-latin': { of: 'vazirmatn-latin', characters: english },
  'vazirmatn-latin-whole': { of: 'vazirmatn-latin', characters: latin },
  markazi: { of: 'markazi', characters: persian },
  'markazi-whole': { of: 'markazi', characters: arabic },
  // It has signs that enclose the digits behind them, which can only be of the same file.
  naskh: { of: 'naskh', characters: arabic },
  estedad: { of: 'estedad', characters: arabic },
};

/**
 * Makes `@faces/NAME.woff2` of the packages' typefaces: the weights and characters that the app draws, at half the size.
 * The files lie in a folder named for what is in them, and are made once.
 */
export async function faceFiles(): Promise<Plugin> {
  const packed: Record<string, Buffer> = {};
  for (const [name, { from }] of Object.entries(sources))
    packed[name] = await readFile(fileOf(`@fontsource-variable/${from}-wght-normal.woff2`));
  const own = ['faces.ts', 'with-joiners.ts'].map((file) => join(import.meta.dirname, file));
  const version = createHash('sha256');
  for (const bytes of Object.values(packed)) version.update(bytes);
  for (const file of own) version.update(await readFile(file));
  const cache = resolve('node_modules/.cache/faces');
  const folder = join(cache, version.digest('hex').slice(0, 16));
  await mkdir(folder, { recursive: true });
  for (const [name, { of, characters }] of Object.entries(files)) {
    const file = join(folder, `${name}.woff2`);
    const known = await readFile(file).catch(() => undefined);
    if (known) continue;
    const source = sources[of];
    const [bytes, drawn] = [packed[of]!, charactersOf(characters)];
    const variationAxes = { wght: source.weights };
    const face =
      'joiners' in source
        ? await subsetFont(
            withJoiners(await subsetFont(bytes, drawn, { targetFormat: 'sfnt', variationAxes })),
            drawn,
            { targetFormat: 'woff2' },
          )
        : await subsetFont(bytes, drawn, { targetFormat: 'woff2', variationAxes });
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
