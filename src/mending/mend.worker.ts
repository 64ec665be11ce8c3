import { serve } from '../base/channel.ts';
import { sealWorker } from '../base/seal-worker.ts';
import { unpack } from '../base/unpack.ts';
import { createRepair, type Repairer } from '../text/repair/repair.ts';
import type { MenderCalls, ModelAddresses } from './protocol.ts';

sealWorker('own host');

let loading: Promise<Repairer> | undefined;
let repairer = createRepair();

/** Mends Persian text off the main thread: a dedicated worker that answers `MenderCalls`. */
serve<MenderCalls>(self, {
  async survey({ sample, models, options }) {
    repairer = await (loading ??= load(models));
    return repairer.survey(sample, options);
  },
  mend: ({ texts, profile }) => texts.map((text) => repairer.repairBlock(text, profile).changes),
});

/** Without the models, when the net is cut before they were ever fetched, the other rules still work. */
async function load({ joined, spaced }: ModelAddresses): Promise<Repairer> {
  try {
    const [a, b] = await Promise.all([bytesAt(joined), bytesAt(spaced)]);
    return createRepair({ joined: a, spaced: b });
  } catch {
    loading = undefined;
    return createRepair();
  }
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await unpack(await response.arrayBuffer()));
}
