import { FormatFault } from '../format-fault.ts';
import { archivePath } from './archive-path.ts';

/** What the directory of a zip says of one file. Its sizes may lie. */
export interface ArchiveEntry {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0 is stored as it is, 8 is deflate. */
  readonly method: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Where its local header is. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const MOST_ENTRIES = 10_000;

/**
 * The files of a zip by path, in the order of its directory; of two with one path the first. Folders and names that
 * lead out of the archive are left out. Source: PKWARE APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16; without zip64, which
 * begins at 4 GB.
 * @throws FormatFault `unreadable` when there is no directory, `bomb` when it lists too many
 */
export function readDirectory(bytes: Uint8Array, most = MOST_ENTRIES): Map<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const size = view.getUint32(end + 12, true);
  const start = end - size;
  // What stands before the zip, as in one that unpacks itself, is not counted in its offsets.
  const before = start - view.getUint32(end + 16, true);
  const entries = new Map<string, ArchiveEntry>();
  let count = 0;
  for (let at = start; at + 46 <= end && view.getUint32(at, true) === ENTRY;) {
    if (++count > most) throw new FormatFault('bomb');
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const path = archivePath(nameOf(bytes.subarray(at + 46, at + 46 + nameLength)));
    if (path && !entries.has(path))
      entries.set(path, {
        path,
        encrypted: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        offset: before + view.getUint32(at + 42, true),
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end of the directory is written: after it stands nothing but a comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END && view.getUint32(at + 12, true) <= at) return at;
  throw new FormatFault('unreadable');
}

/** Names are UTF-8 whether or not they say so; else they are of a Windows that is set to Persian. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
