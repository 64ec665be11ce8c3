import { Fault } from '../base/fault.ts';
import { openArchive, type Archive } from '../formats/archive/open-archive.ts';
import { container, type ContainerKind, type Manifest } from './container.ts';
import { isContainer } from './is-container.ts';
import { limits } from './limits.ts';
import { recordShapes } from './record-shapes.ts';
import type { Shape } from './shape.ts';
import { sha256 } from './sha-256.ts';

/** One of the app's own files, opened: each file in it is checked when it is read. */
export interface Container {
  readonly manifest: Manifest;
  json<T>(path: string, shape: Shape<T>): Promise<T>;
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens one of the app's own files and checks that it is whole: nothing is missing, added or changed.
 * @throws Fault `backup-other` for another kind of file, `backup-newer`, `backup-damaged`
 */
export async function readContainer(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Container> {
  if (!isContainer(bytes)) throw new Fault('backup-other');
  return orDamaged(signal, async () => {
    const archive = openArchive(bytes, { left: limits.unpacked, files: limits.files });
    const sealed = await archive.read(named(archive, container.manifest), signal);
    const seal = await archive.read(named(archive, container.seal), signal);
    if (text(seal) !== (await sha256(sealed))) throw new Error('The manifest was changed');
    const raw = JSON.parse(text(sealed)) as { version?: unknown } | null;
    if (typeof raw?.version === 'number' && raw.version > container.version)
      throw new Fault('backup-newer');
    const manifest = recordShapes.manifest(raw);
    const told = new Set([
      'mimetype',
      container.manifest,
      container.seal,
      ...manifest.files.keys(),
    ]);
    if (archive.paths.length !== told.size || archive.paths.some((path) => !told.has(path)))
      throw new Error('Files were added or taken away');
    return opened(archive, manifest, signal);
  });
}

/** @throws Fault `backup-library` | `backup-other` when it is of another kind */
export function wants(kind: ContainerKind, { manifest }: Container): void {
  if (manifest.kind !== kind)
    throw new Fault(kind === 'article' ? 'backup-library' : 'backup-other');
}

function opened(archive: Archive, manifest: Manifest, signal: AbortSignal): Container {
  const bytes = (path: string): Promise<Uint8Array<ArrayBuffer>> =>
    orDamaged(signal, async () => {
      const content = await archive.read(named(archive, path), signal);
      if ((await sha256(content)) !== manifest.files.get(path)) throw new Error(`${path} changed`);
      return content;
    });
  return {
    manifest,
    bytes,
    json: async (path, shape) => {
      const content = await bytes(path);
      return orDamaged(signal, async () => shape(JSON.parse(text(content))));
    },
  };
}

/** Whatever is wrong with a file that should be ours is one thing for the reader. */
async function orDamaged<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Fault) throw error;
    throw new Fault('backup-damaged', { cause: error });
  }
}

function named(archive: Archive, path: string): string {
  if (!archive.paths.includes(path)) throw new Error(`No ${path}`);
  return path;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
