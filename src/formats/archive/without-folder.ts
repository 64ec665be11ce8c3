import type { Archive } from './open-archive.ts';

/** What systems put beside the files that a person packs. */
const SYSTEM = /^__MACOSX\/|(?:^|\/)\.DS_Store$/;
const SIGN = ['META-INF/container.xml', 'META-INF/manifest.xml', '[Content_Types].xml'];

/**
 * An archive as it is, or as what is in its only folder when a book or a document was packed with the folder that it had
 * been unpacked to.
 */
export function withoutFolder(archive: Archive): Archive {
  const paths = archive.paths.filter((path) => !SYSTEM.test(path));
  const folder = /^[^/]+\//.exec(paths[0] ?? '')?.[0];
  if (!folder || !paths.every((path) => path.startsWith(folder))) return archive;
  if (!SIGN.some((path) => archive.find(folder + path))) return archive;
  return {
    paths: paths.map((path) => path.slice(folder.length)),
    find: (path) => archive.find(folder + path)?.slice(folder.length),
    read: (path, signal) => archive.read(folder + path, signal),
  };
}
