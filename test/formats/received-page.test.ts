import { expect } from '@esm-bundle/chai';
import { receivedPage } from '../../src/formats/received-page.ts';

const PAGE = '<title>باغ</title><p>متنی از یک صفحه.</p>';

describe('receivedPage', () => {
  it('unpacks what was deflated', async () => {
    const bytes = await receivedPage(`d${await packed(PAGE)}`);
    expect(new TextDecoder().decode(bytes)).to.equal(PAGE);
  });

  it('unpacks what was not', async () => {
    const bytes = await receivedPage(`p${base64(new TextEncoder().encode(PAGE))}`);
    expect(new TextDecoder().decode(bytes)).to.equal(PAGE);
  });

  for (const [what, payload] of [
    ['nothing', ''],
    ['another kind', 'xAAAA'],
    ['no base64', 'd***'],
    ['no deflate', 'dAAAA'],
    ['a truncated page', 'd'],
  ] as const)
    it(`refuses ${what}`, () => fails(receivedPage(payload), 'unreadable'));

  it('refuses a page that would fill the memory', async () => {
    const bomb = await packed('0'.repeat(21_000_000));
    expect(bomb.length).to.be.below(100_000);
    await fails(receivedPage(`d${bomb}`), 'too-large');
  });
});

async function fails(work: Promise<unknown>, code: string): Promise<void> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).to.include({ name: 'FormatFault', code });
}

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

function base64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
