import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { firstScreens, soonAfter } from './first-screens.ts';

type Graph = Rolldown.ChunkingContext;

/**
 * Has a first screen open by few files. As the bundler cuts them, what two screens share is a file of its own, however
 * small, and a text hangs on a dozen; here what begins the app and shows the beginning of a text is one; of the rest,
 * what every first screen needs is one, what one of them shares with later screens another, and what is fetched once it
 * stands a third.
 */
export function fewChunks(): Rolldown.CodeSplittingOptions {
  let known: Closures | undefined;
  const name = (id: string, graph: Graph): (typeof chunks)[number] | null => {
    const { start, boot, reader, library, soon } = (known ??= closures(graph));
    if (start.has(id)) return 'base';
    if (boot.has(id)) return 'boot';
    if (reader.has(id)) return isShared(id, reader, graph) ? 'text' : null;
    if (library.has(id)) return isShared(id, library, graph) ? 'library' : null;
    return soon.has(id) ? 'soon' : null;
  };
  return {
    groups: chunks.map((chunk, i) => ({
      name: (id, graph) => (name(id, graph) === chunk ? chunk : null),
      // A chunk takes with it what its modules import, if no other has that by then.
      priority: chunks.length - i,
    })),
  };
}

/** The chunks, the most wanted first. */
const chunks = ['base', 'text', 'boot', 'library', 'soon'] as const;

/** Modules by who needs them. */
interface Closures {
  /** What begins the app, with what shows the beginning of a text. */
  readonly start: ReadonlySet<string>;
  /** Every first screen. */
  readonly boot: ReadonlySet<string>;
  /** The reader or the library beside it; without their roots. */
  readonly reader: ReadonlySet<string>;
  readonly library: ReadonlySet<string>;
  /** What comes after the first screen. */
  readonly soon: ReadonlySet<string>;
}

function closures(graph: Graph): Closures {
  const [main, ...later] = ['src/main.ts', ...soonAfter].map((path) => resolve(path));
  const reader = closure(firstScreens.reader, graph);
  const library = closure(firstScreens.library, graph);
  const boot = new Set([
    ...closure([main!], graph),
    ...[...reader].filter((id) => library.has(id)),
  ]);
  const start = closure(['src/start.ts'], graph).add(resolve('src/start.ts'));
  return {
    start,
    boot,
    reader,
    library,
    soon: new Set([...later, ...closure(later, graph)]),
  };
}

function closure(roots: readonly string[], graph: Graph): Set<string> {
  const paths = roots.map((root) => resolve(root));
  const all = new Set(paths);
  for (const id of all)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) all.add(imported);
  for (const path of paths) all.delete(path);
  return all;
}

function isShared(id: string, among: ReadonlySet<string>, graph: Graph): boolean {
  const roots = Object.values(firstScreens)
    .flat()
    .map((root) => resolve(root));
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !among.has(importer) && !roots.includes(importer));
}
