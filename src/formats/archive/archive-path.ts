/**
 * The path of a file in an archive from the archive's own root, parts joined by `/`. Nothing for a folder, and for
 * a name that climbs out of the archive, starts at the root of a disk or holds what no name may hold.
 */
export function archivePath(name: string): string | undefined {
  const path = name.replaceAll('\\', '/').normalize('NFC');
  const parts = path.split('/').filter((part) => part !== '.');
  const isSafe = parts.every((part) => part !== '' && part !== '..' && !/[\0-\x1F]/.test(part));
  return isSafe && !/^[a-z]:/i.test(path) ? parts.join('/') : undefined;
}
