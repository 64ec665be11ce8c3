/** One file of a zip that is written as told, true or not. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** The size that is declared for its content. */
  readonly size?: number;
  /** Where the directory says that it is, instead of where it is. */
  readonly offset?: number;
}

/** A zip as its makers swear it is: nothing in it is checked. @param isLong whether it says its sizes in 64 bits */
export function rawZip(
  entries: readonly RawEntry[],
  { comment = '', isLong = false } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = (part: Uint8Array, to = parts): void => {
    to.push(part);
    if (to === parts) at += part.length;
  };
  for (const { name, data, method = 0, flags = 0x800, size = data.length, offset } of entries) {
    const path = typeof name === 'string' ? new TextEncoder().encode(name) : name;
    // Version, flags, method, time and date, then sum, both sizes and both lengths.
    const sizes = [...long(0), ...long(data.length), ...long(size)];
    const common = [20, flags, method, 0, 0, ...sizes, path.length, 0];
    const start = at;
    if (offset === undefined) {
      add(words(0x4b50, 0x0403, ...common));
      add(path);
      add(data);
    }
    const place = offset ?? start;
    if (isLong) {
      const full = [0xffff, 0xffff, 0xffff, 0xffff, path.length, 28];
      const head = [20, 20, flags, method, 0, 0, 0, 0, ...full, 0, 0, 0, 0, 0, 0xffff, 0xffff];
      add(words(0x4b50, 0x0201, ...head), directory);
      add(path, directory);
      add(words(1, 24, ...eight(size), ...eight(data.length), ...eight(place)), directory);
      continue;
    }
    add(words(0x4b50, 0x0201, 20, ...common, 0, 0, 0, 0, 0, ...long(place)), directory);
    add(path, directory);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const note = new TextEncoder().encode(comment);
  const n = Math.min(entries.length, 0xffff);
  const [said, place] = isLong ? [0xffffffff, 0xffffffff] : [size, at];
  const end = words(0x4b50, 0x0605, 0, 0, n, n, ...long(said), ...long(place), note.length);
  const counts = [...eight(n), ...eight(n), ...eight(size), ...eight(at)];
  const longEnd = words(0x4b50, 0x0606, ...eight(44), 45, 45, 0, 0, 0, 0, ...counts);
  const locator = words(0x4b50, 0x0706, 0, 0, ...eight(at + size), 1, 0);
  return join([...parts, ...directory, ...(isLong ? [longEnd, locator] : []), end, note]);
}

function long(value: number): [number, number] {
  return [value & 0xffff, value >>> 16];
}

function eight(value: number): number[] {
  return [...long(value), 0, 0];
}

function words(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]));
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
