/** A folder of the origin-private file system that forgets, with the parts of it that the second copy uses. */
export class MemoryFolder {
  readonly files = new Map<string, Uint8Array>();
  /** Bytes that can still be written; then the device is full. */
  room = Infinity;

  async *keys(): AsyncGenerator<string> {
    yield* [...this.files.keys()];
  }

  async removeEntry(name: string): Promise<void> {
    this.room += this.files.get(name)?.length ?? 0;
    if (!this.files.delete(name)) throw new DOMException(name, 'NotFoundError');
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name)) {
      if (!create) throw new DOMException(name, 'NotFoundError');
      this.files.set(name, new Uint8Array());
    }
    return {
      getFile: async () => new Blob([new Uint8Array(this.files.get(name)!)]),
      createSyncAccessHandle: async () => ({
        truncate: (length: number) =>
          void this.files.set(name, this.files.get(name)!.slice(0, length)),
        write: (bytes: Uint8Array, { at }: { at: number }): number => {
          const fits = bytes.slice(0, Math.min(bytes.length, this.room));
          this.room -= fits.length;
          const before = this.files.get(name)!;
          const after = new Uint8Array(Math.max(before.length, at + fits.length));
          after.set(before);
          after.set(fits, at);
          this.files.set(name, after);
          return fits.length;
        },
        read: (into: Uint8Array, { at }: { at: number }): number => {
          const found = this.files.get(name)!.subarray(at, at + into.length);
          into.set(found);
          return found.length;
        },
        flush: () => undefined,
        close: () => undefined,
      }),
    };
  }

  /** As the browser's own type. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }
}
