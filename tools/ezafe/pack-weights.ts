import { MAGIC } from '../../src/text/ezafe/weights.ts';

/**
 * The bytes that `readWeights` unpacks.
 * @param clusters class of a word by `clusterAddress`, 0 where there is none
 * @param features weight by feature address, 0 where there is none
 */
export function packWeights(clusters: Uint8Array, features: Int8Array, scale: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, MAGIC, true);
  head.setFloat32(4, scale, true);
  return Buffer.concat([new Uint8Array(head.buffer), section(clusters), section(features)]);
}

function section(table: Uint8Array | Int8Array): Uint8Array {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  table.forEach((value, address) => {
    if (value === 0) return;
    gaps.push(...leb128(address - last - 1));
    values.push(value & 0xff);
    last = address;
  });
  return Uint8Array.from([...leb128(values.length), ...gaps, ...values]);
}

function leb128(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}
