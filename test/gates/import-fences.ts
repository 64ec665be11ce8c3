import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Packages that a folder may import; every other folder stands on its own. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  src: /^workbox-window$|^pdfjs-dist\//,
  'src/formats': /^(?:marked|@mozilla\/readability|mammoth|pdfjs-dist|fflate)(?:\/|$)/,
  'src/library': /^idb$/,
  'src/speech/worker': /^@echogarden\/espeak-ng-emscripten/,
  'src/sw': /^workbox-/,
  'src/ui': /^lit(\/|$)|^lucide-static\/icons\/.*\?raw$/,
};

/**
 * Who imports whom against the rules, one line each; empty when all is well. The rules are the `references`
 * of each folder's tsconfig.json, which the compiler follows too, but through several steps; here each import
 * needs a reference of its own. Types count like values. No file may import itself by a detour, and no two
 * folders side by side may import each other.
 * @param root The folder that holds `src`.
 */
export function brokenFences(root: string): string[] {
  const realms = realmsUnder(join(root, 'src'));
  const realmOf = (file: string): string | undefined =>
    [...realms.keys()].filter((folder) => file.startsWith(folder + sep)).sort(byLength)[0];
  const name = (path: string): string => relative(root, path).replaceAll(sep, '/');
  const broken: string[] = [];
  const files = new Map<string, string[]>();
  const folders = new Map<string, string[]>();
  for (const file of sourcesUnder(join(root, 'src'))) {
    const realm = realmOf(file)!;
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) {
        if (!specifier.startsWith('virtual:') && !PACKAGES[name(realm)]?.test(specifier))
          broken.push(`${name(file)} imports the package ${specifier}`);
        continue;
      }
      const target = join(dirname(file), specifier.replace(/\?.*/, ''));
      const targetRealm = realmOf(target);
      if (!targetRealm || (targetRealm !== realm && !realms.get(realm)!.includes(targetRealm)))
        broken.push(`${name(file)} imports ${name(target)}`);
      add(files, file, target);
      const [from, to] = [dirname(file), dirname(target)];
      if (!(from + sep).startsWith(to + sep) && !(to + sep).startsWith(from + sep))
        add(folders, from, to);
    }
  }
  for (const cycle of [...cyclesIn(files), ...cyclesIn(folders)])
    broken.push(`In a circle: ${cycle.map(name).join(' → ')}`);
  return broken;
}

/** Each folder with a tsconfig.json, and the folders that it references. */
function realmsUnder(src: string): Map<string, string[]> {
  const configs = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.split(sep).at(-1) === 'tsconfig.json',
  );
  return new Map(
    configs.map((path) => {
      const config = join(src, path);
      const { references = [] } = ts.readConfigFile(config, (file) => readFileSync(file, 'utf8'))
        .config as { references?: { path: string }[] };
      return [dirname(config), references.map((to) => join(dirname(config), to.path))];
    }),
  );
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map((found) => found.fileName);
}

function add(graph: Map<string, string[]>, from: string, to: string): void {
  graph.set(from, [...(graph.get(from) ?? []), to]);
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/** Every way back to a node that a depth-first walk meets. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) cycles.push([...path.slice(path.indexOf(node)), node]);
    if (done.has(node)) return;
    done.add(node);
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}
