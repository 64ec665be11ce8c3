import { FormatFault } from './format-fault.ts';

/** The largest page that is unpacked, bytes; what claims to be larger is no page. */
const LARGEST = 20_000_000;

/**
 * The HTML, as bytes, that the bookmarklet packed: `d` and raw deflate, or `p` and the page itself, in base64url.
 * @throws FormatFault `unreadable` for what it did not make, `too-large`
 */
export async function receivedPage(payload: string): Promise<Uint8Array> {
  const bytes = fromBase64(payload.slice(1));
  if (payload.startsWith('p')) return bytes;
  if (!payload.startsWith('d')) throw new FormatFault('unreadable');
  return inflate(bytes);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
  } catch (error) {
    throw new FormatFault('unreadable', '', { cause: error });
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    // Safari's streams cannot be iterated.
    const reader = stream.getReader();
    for (let part; !(part = await reader.read()).done; parts.push(part.value))
      if ((length += part.value.length) > LARGEST) throw new FormatFault('too-large');
  } catch (error) {
    if (error instanceof FormatFault) throw error;
    throw new FormatFault('unreadable', '', { cause: error });
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
