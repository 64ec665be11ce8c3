import { FEATURE_BITS } from './features.ts';
import { wordHash } from './word-hash.ts';

/** What the tagger has learnt, unpacked. */
export interface Weights {
  /** One small integer for each feature address; log-odds once multiplied by `scale`. */
  readonly features: Int8Array;
  readonly scale: number;
  /** Distributional class of a plain word, 0 when it is unknown. */
  clusterOf(plain: string): number;
}

/** First four bytes of the weights, as a little-endian number: "EZ1". */
export const MAGIC = 0x315a45;
export const CLUSTER_BITS = 20;

/** Where a plain word has its class in the table of classes. Part of the format of the weights. */
export function clusterAddress(plain: string): number {
  return wordHash(plain, 0, plain.length, 77) & ((1 << CLUSTER_BITS) - 1);
}

/**
 * Unpacks weights: magic, scale, then twice a count, the gaps between occupied addresses (LEB128) and
 * one byte for each of them: first the classes of words, then the weights of features. Little-endian.
 * @throws RangeError when the bytes are not such weights
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC)
    throw new RangeError('Not the weights of the ezafe tagger');
  const scale = view.getFloat32(4, true);
  const clusters = new Uint8Array(1 << CLUSTER_BITS);
  const features = new Int8Array(1 << FEATURE_BITS);
  const end = unpack(bytes, unpack(bytes, 8, clusters), features);
  if (end !== bytes.length) throw new RangeError(`Weights end at byte ${end} of ${bytes.length}`);
  return { features, scale, clusterOf: (plain) => clusters[clusterAddress(plain)]! };
}

/** Fills `table` from the section that begins at byte `at`; returns the byte after the section. */
function unpack(bytes: Uint8Array, at: number, table: Uint8Array | Int8Array): number {
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 28) throw new RangeError('Weights are cut short');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const count = read();
  const addresses = new Int32Array(count);
  for (let i = 0, address = -1; i < count; i++) addresses[i] = address += read() + 1;
  for (const address of addresses) table[address] = bytes[at++]!;
  return at;
}
