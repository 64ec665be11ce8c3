/**
 * The bytes of a file that is kept packed, by gzip: few hosts pack what they do not know, and all that travels stays
 * small on the device too.
 * @throws TypeError when they are damaged, or were not packed
 */
export function unpack(packed: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
