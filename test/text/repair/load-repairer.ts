import { unpack } from '../../../src/base/unpack.ts';
import joined from '../../../src/text/repair/joined.bin?url';
import spaced from '../../../src/text/repair/spaced.bin?url';
import { createRepair, type Repairer } from '../../../src/text/repair/repair.ts';

const bytes = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await unpack(await (await fetch(url)).arrayBuffer()));

/** The repairer with the shipped data, fetched as the app fetches it. */
export async function loadRepairer(): Promise<Repairer> {
  return createRepair({ joined: await bytes(joined), spaced: await bytes(spaced) });
}
