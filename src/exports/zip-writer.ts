import { crc32 } from './crc-32.ts';

/** Written bytes are handed to the browser, which may keep them on disk, whenever so many have gathered. */
const HELD = 8_000_000;
/** 1 January 1980, midnight: the same content gives the same file. */
const DATE = 0x0021;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const STORED = 0;
const DEFLATED = 8;

/**
 * Writes a zip file by file, so that no more than one of them is in memory. Source: PKWARE APPNOTE.TXT 6.3.10, 4.3;
 * without zip64, which begins at 4 GB and 65,535 files.
 */
export class ZipWriter {
  private readonly done: Blob[] = [];
  private held: Uint8Array<ArrayBuffer>[] = [];
  private heldLength = 0;
  private readonly directory: Uint8Array<ArrayBuffer>[] = [];
  private length = 0;

  /** Bytes written so far. */
  get size(): number {
    return this.length;
  }

  /** @param how `store` for what is packed already, as pictures are */
  async add(
    path: string,
    content: Uint8Array<ArrayBuffer>,
    how: 'store' | 'pack' = 'pack',
  ): Promise<void> {
    const packed = how === 'pack' ? await deflate(content) : content;
    const isPacked = packed.length < content.length;
    const data = isPacked ? packed : content;
    const name = new TextEncoder().encode(path);
    const method = isPacked ? DEFLATED : STORED;
    const about = [
      ...short(20, FLAGS, method, 0, DATE),
      ...long(crc32(content), data.length, content.length),
      ...short(name.length, 0),
    ];
    const offset = this.length;
    this.write(Uint8Array.from([0x50, 0x4b, 3, 4, ...about, ...name]));
    this.write(data);
    const entry = [...short(20), ...about, ...short(0, 0, 0), ...long(0, offset), ...name];
    this.directory.push(Uint8Array.from([0x50, 0x4b, 1, 2, ...entry]));
  }

  /** The whole archive; nothing can be added after. */
  finish(type: string): Blob {
    const start = this.length;
    for (const entry of this.directory) this.write(entry);
    const count = this.directory.length;
    const end = [...short(0, 0, count, count), ...long(this.length - start, start), ...short(0)];
    this.write(Uint8Array.from([0x50, 0x4b, 5, 6, ...end]));
    return new Blob([...this.done, ...this.held], { type });
  }

  private write(bytes: Uint8Array<ArrayBuffer>): void {
    this.held.push(bytes);
    this.length += bytes.length;
    this.heldLength += bytes.length;
    if (this.heldLength < HELD) return;
    this.done.push(new Blob(this.held));
    this.held = [];
    this.heldLength = 0;
  }
}

async function deflate(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packing = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packing).arrayBuffer());
}

/** Numbers of 16 bits, little-endian. */
function short(...values: number[]): number[] {
  return values.flatMap((value) => [value & 255, value >>> 8]);
}

/** Numbers of 32 bits, little-endian. */
function long(...values: number[]): number[] {
  return values.flatMap((value) => [...short(value & 0xffff), ...short(value >>> 16)]);
}
