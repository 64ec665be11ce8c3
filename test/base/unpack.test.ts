import { expect } from '@esm-bundle/chai';
import { unpack } from '../../src/base/unpack.ts';

const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) >> 7);

function pack(): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

describe('what travels packed', () => {
  it('is unpacked as it was', async () => {
    const packed = await pack();
    expect(packed.byteLength).to.be.below(bytes.length / 2);
    expect(new Uint8Array(await unpack(packed))).to.deep.equal(bytes);
  });

  it('is refused when it was never packed, is cut short or damaged', async () => {
    const packed = await pack();
    const damaged = packed.slice(0);
    new Uint8Array(damaged)[damaged.byteLength >> 1]! ^= 0xff;
    for (const wrong of [bytes.buffer, packed.slice(0, -20), damaged]) {
      const outcome = await unpack(wrong).catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(TypeError);
    }
  });
});
