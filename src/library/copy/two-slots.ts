/**
 * A file that is never half-written: each version goes to the slot that the valid one is not in, and the older slot is
 * deleted only then. Who reads takes the newest slot whose checksum fits.
 */
export interface TwoSlots {
  /** Undefined when there is no valid version. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(): Promise<void>;
}

/** Version (8 bytes, big-endian) and SHA-256 (32 bytes) stand before the content. */
const headLength = 40;

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
      const content = bytes.slice(headLength);
      const sum = await checksum(version, content);
      return sum.every((byte, i) => byte === bytes[8 + i]) ? { slot, version, content } : undefined;
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
      const before = await newest();
      const version = (before?.version ?? 0) + 1;
      const slot = before?.slot === slots[0] ? slots[1] : slots[0];
      const head = new Uint8Array(headLength);
      new DataView(head.buffer).setBigUint64(0, BigInt(version));
      head.set(await checksum(version, content), 8);
      const access = await (
        await folder.getFileHandle(slot, { create: true })
      ).createSyncAccessHandle();
      try {
        access.truncate(0);
        access.write(head, { at: 0 });
        const written = access.write(content, { at: headLength });
        if (written < content.length) throw new DOMException('', 'QuotaExceededError');
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

async function checksum(version: number, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const both = new Uint8Array(8 + content.length);
  new DataView(both.buffer).setBigUint64(0, BigInt(version));
  both.set(content, 8);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
}
