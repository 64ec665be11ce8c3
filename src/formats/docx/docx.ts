import type { ParseHtml } from '../html.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { Draft } from '../draft.ts';
import { FormatFault } from '../format-fault.ts';
import type { Reading } from '../reading.ts';

export async function readDocx(
  _archive: Archive,
  _parse: ParseHtml,
  _reading: Reading,
): Promise<Draft> {
  throw new FormatFault('unsupported');
}
