import { breathe } from '../../base/breathe.ts';
import { FormatFault } from '../format-fault.ts';
import { readDirectory, type ArchiveEntry } from './directory.ts';

/** The files of a zip, each unpacked when it is asked for. */
export interface Archive {
  /** In natural order: `2.html` before `10.html`. */
  readonly paths: readonly string[];
  /** The path as the archive writes it; case is forgiven. Nothing when there is no such file. */
  find(path: string): string | undefined;
  /**
   * The content of a file of `paths`.
   * @throws FormatFault `bomb` over the limits, `password` when encrypted, `unreadable` when damaged
   */
  read(path: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes that may still be unpacked: of one file that was brought in, with all the archives in it. */
export interface Budget {
  left: number;
  /** Files in one archive; 10,000 unless told. */
  readonly files?: number;
}

const LARGEST_FILE = 100_000_000;
/** Text packs to a fifth or a tenth; what unpacks to 200 times its size, and is not small, was made to. */
const STEEPEST = 200;
const SMALL = 5_000_000;
/** Bytes unpacked in one step; at most about a thousand times as many come out. */
const STEP = 16_384;

/**
 * Opens a zip. What its directory says of sizes is not believed.
 * @throws FormatFault `unreadable` without a directory, `bomb` with more files than any book has
 */
export function openArchive(bytes: Uint8Array<ArrayBuffer>, budget: Budget): Archive {
  const entries = readDirectory(bytes, budget.files);
  const paths = [...entries.keys()].sort(new Intl.Collator('en', { numeric: true }).compare);
  const byLowerCase = new Map(paths.map((path) => [path.toLowerCase(), path]));

  const count = (entry: ArchiveEntry, length: number, more: number): void => {
    budget.left -= more;
    const steep = length > SMALL && length > entry.packed * STEEPEST;
    if (budget.left < 0 || length > LARGEST_FILE || steep) throw new FormatFault('bomb');
  };

  return {
    paths,
    find: (path) => (entries.has(path) ? path : byLowerCase.get(path.toLowerCase())),
    async read(path, signal) {
      const entry = entries.get(path);
      if (!entry) throw new RangeError(`No file ${path}`);
      if (entry.encrypted) throw new FormatFault('password');
      const packed = packedBytes(bytes, entry);
      if (entry.method === 0) {
        count(entry, packed.length, packed.length);
        await breathe(signal);
        return packed;
      }
      if (entry.method !== 8) throw new FormatFault('unsupported');
      return inflate(packed, signal, (length, more) => count(entry, length, more));
    },
  };
}

function packedBytes(bytes: Uint8Array<ArrayBuffer>, entry: ArchiveEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new FormatFault('unreadable');
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + names;
  if (start + entry.packed > bytes.length) throw new FormatFault('unreadable');
  return bytes.subarray(start, start + entry.packed);
}

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  count: (length: number, more: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const steps = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        await breathe(signal);
        if (at < packed.length) controller.enqueue(packed.subarray(at, (at += STEP)));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = steps.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let part; !(part = await reader.read()).done; parts.push(part.value)) {
      length += part.value.length;
      count(length, part.value.length);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
