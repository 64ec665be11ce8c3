import { Moved, serve } from '../base/channel.ts';
import { Fault } from '../base/fault.ts';
import { sealWorker } from '../base/seal-worker.ts';
import type { PageCalls } from './protocol.ts';

/** The largest page that is taken, bytes. */
const LARGEST = 20_000_000;

sealWorker('anyone');

/**
 * The one place that may ask another origin, for a page whose address the person gave: its policy alone allows that
 * (`tools/vite/security-headers.ts`). It sends no cookie, no referrer and nothing of the reader's.
 */
serve<PageCalls>(self, {
  async fetch(address, signal) {
    const response = await request(address, signal);
    if (!response.ok) throw new Fault('page-missing');
    const page = await bytesOf(response);
    // What the page says relatively is meant from here. ASCII in front of any encoding that pages use.
    const base = response.headers.get('Content-Type')?.includes('html')
      ? new TextEncoder().encode(`<base href="${new URL(response.url || address).href}">`)
      : new Uint8Array();
    const bytes = new Uint8Array(base.length + page.length);
    bytes.set(base);
    bytes.set(page, base.length);
    const type = response.headers.get('Content-Type') ?? '';
    return new Moved({ type, bytes }, [bytes.buffer]);
  },
});

async function request(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  } catch (error) {
    // No network and a site that allows no one look the same from here, on purpose of the browsers.
    throw new Fault('page-refused', { cause: error });
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    if ((length += part.value.length) > LARGEST) {
      await reader?.cancel();
      throw new Fault('file-too-large');
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
