import type { Draft } from '../draft.ts';
import { FormatFault } from '../format-fault.ts';
import type { Reading } from '../reading.ts';

export async function readPdf(
  _bytes: Uint8Array,
  _startWorker: () => Worker,
  _reading: Reading,
): Promise<Draft> {
  throw new FormatFault('unsupported');
}
