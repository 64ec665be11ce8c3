import { concat } from './concat.ts';

/**
 * A file that is never half-written: each version goes to the slot that the valid one is not in, and the older slot is
 * deleted only then. Who reads takes the newest slot whose checksum fits.
 */
export interface TwoSlots {
  /** Undefined when there is no valid version. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** @param pieces the content, one behind the other */
  write(pieces: readonly Uint8Array[]): Promise<void>;
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
    async write(pieces) {
      const before = await newest();
      const version = (before?.version ?? 0) + 1;
      const slot = before?.slot === slots[0] ? slots[1] : slots[0];
      const file = concat([new Uint8Array(headLength), ...pieces]);
      await seal(file, version);
      const access = await (
        await folder.getFileHandle(slot, { create: true })
      ).createSyncAccessHandle();
      try {
        access.truncate(0);
        const written = access.write(file, { at: 0 });
        if (written < file.length) throw new DOMException('', 'QuotaExceededError');
        access.flush();
        access.close();
      } catch (error) {
        access.close();
        // A full device needs the room of what was begun.
        await drop(slot);
        throw error;
      }
      if (before) await drop(before.slot);
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
