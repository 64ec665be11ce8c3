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
const [LONG_END, LOCATOR] = [0x06064b50, 0x07064b50];
const [LONG_END_SIZE, LOCATOR_SIZE] = [56, 20];
/** Four bytes that say that eight say it. */
const FULL = 0xffffffff;
const MOST_ENTRIES = 10_000;

/**
 * The files of a zip by path, in the order of its directory; of two with one path the first. Folders and names that
 * lead out of the archive are left out. Source: PKWARE APPNOTE.TXT 6.3.10, 4.3.12 to 4.3.16 and 4.5.3.
 * @throws FormatFault `unreadable` when there is no directory, `bomb` when it lists too many
 */
export function readDirectory(bytes: Uint8Array, most = MOST_ENTRIES): Map<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { end, size, offset } = endOf(view);
  const start = end - size;
  // What stands before the zip, as in one that unpacks itself, is not counted in its offsets.
  const before = start - offset;
  const entries = new Map<string, ArchiveEntry>();
  let count = 0;
  for (let at = start; at + 46 <= end && view.getUint32(at, true) === ENTRY;) {
    if (++count > most) throw new FormatFault('bomb');
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const extraLength = view.getUint16(at + 30, true);
    const sizes = longSizes(view, at, at + 46 + nameLength, extraLength);
    const path = archivePath(nameOf(bytes.subarray(at + 46, at + 46 + nameLength)));
    if (path && !entries.has(path))
      entries.set(path, {
        path,
        encrypted: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        packed: sizes.packed,
        offset: before + sizes.offset,
      });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the directory ends, its length, and where it is said to begin. After its end stands nothing but a comment. */
function endOf(view: DataView): { end: number; size: number; offset: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const long = longEnd(view, at);
    if (long) return long;
    const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    if (size <= at) return { end: at, size, offset };
  }
  throw new FormatFault('unreadable');
}

/** The end of a directory in 64 bits, which some programs write for small files too, before the other. */
function longEnd(view: DataView, at: number): ReturnType<typeof endOf> | undefined {
  if (at < LOCATOR_SIZE || view.getUint32(at - LOCATOR_SIZE, true) !== LOCATOR) return undefined;
  const end = at - LOCATOR_SIZE - LONG_END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== LONG_END) return undefined;
  const [size, offset] = [long(view, end + 40), long(view, end + 48)];
  return size <= end ? { end, size, offset } : undefined;
}

/** What an entry says of its bytes and its place, which it says in 64 bits further on where 32 are full. */
function longSizes(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): { packed: number; offset: number } {
  const said = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  const end = Math.min(extra + length, view.byteLength);
  for (let field = extra; said.includes(FULL) && field + 4 <= end;) {
    const next = field + 4 + view.getUint16(field + 2, true);
    let place = field + 4;
    if (view.getUint16(field, true) === 1)
      for (const [i, value] of said.entries())
        if (value === FULL && place + 8 <= Math.min(next, end)) {
          said[i] = long(view, place);
          place += 8;
        }
    field = next;
  }
  return { packed: said[1]!, offset: said[2]! };
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Names are UTF-8 whether or not they say so; else they are of a Windows that is set to Persian. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
