import { serve } from '../base/channel.ts';
import { sealWorker } from '../base/seal-worker.ts';
import { FormatFault } from '../formats/format-fault.ts';
import { readText } from '../formats/read-text.ts';
import type { Block } from '../text/block.ts';
import type { TextCalls } from './protocol.ts';

sealWorker('nobody');

/** UTF-16 units that are handed over at a time: a few milliseconds for a slow phone. */
const SLICE = 300_000;

/** Milliseconds from one share that is told to the next. */
const PACE = 100;

let found: readonly Block[] = [];

/** Reads texts off the main thread: a dedicated worker that answers `TextCalls`. */
serve<TextCalls>(self, {
  async read({ source, told }) {
    let next = performance.now() + PACE;
    const progress = (share: number): void => {
      const now = performance.now();
      if (now < next) return;
      next = now + PACE;
      told.postMessage(share);
    };
    try {
      const { blocks, ...draft } = await readText(source, { progress });
      found = blocks;
      return { draft, count: blocks.length };
    } catch (error) {
      if (error instanceof FormatFault) return { fault: error.code };
      throw error;
    }
  },
  blocks(from) {
    let to = from;
    for (let units = 0; to < found.length && units < SLICE; to++) units += found[to]!.text.length;
    return found.slice(from, to);
  },
});
