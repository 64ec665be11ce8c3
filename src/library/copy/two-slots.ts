/** Takes the next bytes of a content. */
export type Put = (piece: Uint8Array) => void;

/**
 * A file that is never half-written: each version goes to the slot that the valid one is not in, and the older slot is
 * deleted only then. Who reads takes the newest slot whose checksum fits.
 */
export interface TwoSlots {
  /** Undefined when there is no valid version. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Writes a content piece by piece, as it is put; a book is never held in pieces beside its file. Where the content
   * resolves to false there is none, and nothing is written. Answers what it resolved to.
   */
  write(content: (put: Put) => Promise<boolean>): Promise<boolean>;
  remove(): Promise<void>;
}

/** Version (8 bytes, big-endian) and SHA-256 of version and content (32 bytes) stand before the content. */
const headLength = 40;
const versionLength = 8;

/**
 * In a folder of the origin-private file system, in a worker: only there every browser writes files
 * (https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createSyncAccessHandle).
 */
export function twoSlots(folder: FileSystemDirectoryHandle, name: string): TwoSlots {
  const slots = [`${name}.0`, `${name}.1`] as const;

  const readSlot = async (slot: string) => {
    try {
      const file = await (await folder.getFileHandle(slot)).getFile();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const version = Number(new DataView(bytes.buffer).getBigUint64(0));
      const head = bytes.slice(0, headLength);
      await seal(bytes, version);
      const isWhole = head.every((byte, i) => byte === bytes[i]);
      return isWhole ? { slot, version, content: bytes.subarray(headLength) } : undefined;
    } catch {
      return undefined; // not there, or cut before its head was written
    }
  };

  const newest = async () => {
    const [first, second] = await Promise.all(slots.map(readSlot));
    return first && second ? (first.version > second.version ? first : second) : (first ?? second);
  };

  const drop = (slot: string): Promise<void> => folder.removeEntry(slot).catch(() => undefined);

  return {
    read: async () => (await newest())?.content,
    async write(content) {
      const { slot: valid, version = 0 } = (await newest()) ?? {};
      const slot = valid === slots[0] ? slots[1] : slots[0];
      const access = await (
        await folder.getFileHandle(slot, { create: true })
      ).createSyncAccessHandle();
      let length = headLength;
      const write = (bytes: Uint8Array, at: number): void => {
        if (access.write(bytes, { at }) < bytes.length)
          throw new DOMException('', 'QuotaExceededError');
      };
      let isThere = false;
      try {
        access.truncate(0);
        isThere = await content((piece) => {
          write(piece, length);
          length += piece.length;
        });
        if (isThere) {
          const file = new Uint8Array(length);
          access.read(file, { at: 0 });
          await seal(file, version + 1);
          write(file.subarray(0, headLength), 0);
          access.flush();
        }
      } catch (error) {
        isThere = false;
        throw error;
      } finally {
        access.close();
        // A full device needs the room of what was begun.
        const left = isThere ? valid : slot;
        if (left) await drop(left);
      }
      return isThere;
    },
    async remove() {
      await drop(slots[0]);
      await drop(slots[1]);
    },
  };
}

/** Writes the head of a file. A book fills its memory but once: the version to be summed stands where the sum will be. */
async function seal(file: Uint8Array<ArrayBuffer>, version: number): Promise<void> {
  const summed = file.subarray(headLength - versionLength);
  new DataView(file.buffer).setBigUint64(summed.byteOffset, BigInt(version));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', summed));
  new DataView(file.buffer).setBigUint64(0, BigInt(version));
  file.set(sum, versionLength);
}
