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
  // In one loop, without calls: it runs once, before anything has made it fast. The first number is the count.
  let addresses = new Int32Array(1);
  for (let i = -1, address = -1; i < addresses.length; i++) {
    let number = 0;
    let byte = 0x80;
    for (let shift = 0; byte >= 0x80 && shift <= 28; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    if (byte >= 0x80 || at > bytes.length) throw new RangeError('Weights are cut short');
    if (i >= 0) addresses[i] = address += number + 1;
    else if (number <= table.length) addresses = new Int32Array(number);
    else throw new RangeError(`${number} weights for ${table.length} addresses`);
  }
  for (let i = 0; i < addresses.length; i++) table[addresses[i]!] = bytes[at++]!;
  return at;
}
