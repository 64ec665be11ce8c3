import { unpack } from './base/unpack.ts';
import type { Settings } from './library/settings.ts';
import weights from './text/ezafe/ezafe.bin?url';
import { ezafeMarks } from './text/ezafe/ezafe-marks.ts';
import { markEzafe } from './text/ezafe/mark-ezafe.ts';
import { createEzafe } from './text/ezafe/tag-ezafe.ts';

/** The tagger with its weights, and what works by it. */
export async function ezafeTools() {
  const response = await fetch(weights);
  if (!response.ok) throw new Error(`${response.status} ${weights}`);
  const ezafe = createEzafe(new Uint8Array(await unpack(await response.arrayBuffer())));
  return {
    mark: (text: string, options: Parameters<typeof markEzafe>[1]) =>
      markEzafe(ezafe, options)(text),
    marks: (text: string, corrections: Settings['ezafeCorrections']) =>
      ezafeMarks(ezafe, text, corrections),
  };
}
