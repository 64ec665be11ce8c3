import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';

/** Tells the beginning of a text, but for one that makes no sense alone: the whole of it may. */
export async function tellBeginning(
  beginning: (draft: Draft) => void,
  read: () => Draft | Promise<Draft>,
): Promise<void> {
  try {
    const draft = await read();
    if (draft.blocks.length > 0) beginning(draft);
  } catch (error) {
    if (!(error instanceof FormatFault)) throw error;
  }
}
