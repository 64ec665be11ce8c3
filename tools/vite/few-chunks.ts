import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { firstScreens } from './first-screens.ts';

type Graph = Rolldown.ChunkingContext;

/**
 * Has a text open by few files. As the bundler cuts them, what two screens share is a file of its own, however small,
 * and a text hangs on a dozen; here what every first screen needs is one, and what the reader shares with later
 * screens another.
 */
export function fewChunks(): Rolldown.CodeSplittingOptions {
  let known: { boot: Set<string>; reader: Set<string> } | undefined;
  const name = (id: string, graph: Graph): string | null => {
    const { boot, reader } = (known ??= closures(graph));
    if (boot.has(id)) return 'boot';
    return reader.has(id) && isShared(id, reader, graph) ? 'reader' : null;
  };
  return { groups: [{ name }] };
}

/** What is needed whatever the first screen is, and what the reader needs beside it; without the screens' roots. */
function closures(graph: Graph): { boot: Set<string>; reader: Set<string> } {
  const main = resolve('src/main.ts');
  const reader = closure(firstScreens.reader, graph);
  const library = closure(firstScreens.library, graph);
  const boot = new Set([
    main,
    ...closure([main], graph),
    ...[...reader].filter((id) => library.has(id)),
  ]);
  return { boot, reader };
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
  const roots: readonly string[] = firstScreens.reader.map((root) => resolve(root));
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !among.has(importer) && !roots.includes(importer));
}
