import { unpack } from './base/unpack.ts';
import { idle } from './idle.ts';
import type { Settings } from './library/settings.ts';
import weights from './text/ezafe/ezafe.bin?url';
import { ezafeMarks } from './text/ezafe/ezafe-marks.ts';
import { markEzafe } from './text/ezafe/mark-ezafe.ts';
import { createEzafe } from './text/ezafe/tag-ezafe.ts';
import type { Rewrite, Rewriter } from './text/rewrite.ts';

/** So many sentences are remembered: each is asked for again while it is expected, some five times. */
const REMEMBERED = 16;

/** Any sentence: the first one takes many times as long as others, and should not be the one that the reader waits for. */
const SAMPLE = 'صدای باران بهاری آرام به گوش می‌رسد.';

/** The tagger with its weights, and what works by it. */
export async function ezafeTools() {
  const response = await fetch(weights);
  if (!response.ok) throw new Error(`${response.status} ${weights}`);
  const ezafe = createEzafe(new Uint8Array(await unpack(await response.arrayBuffer())));
  void idle().then(() => markEzafe(ezafe)(SAMPLE));
  let own: Settings['pronunciations'];
  let corrections: Settings['ezafeCorrections'];
  let mark: Rewriter;
  const marked = new Map<string, Rewrite>();
  return {
    mark(text: string, { pronunciations, ezafeCorrections }: Settings): Rewrite {
      if (own !== pronunciations || corrections !== ezafeCorrections) {
        own = pronunciations;
        corrections = ezafeCorrections;
        mark = markEzafe(ezafe, { corrections, own: own.map(({ said }) => said) });
        marked.clear();
      }
      const known = marked.get(text);
      if (known) return known;
      const [oldest] = marked.keys();
      if (marked.size >= REMEMBERED) marked.delete(oldest!);
      const made = mark(text);
      marked.set(text, made);
      return made;
    },
    marks: (text: string, corrections: Settings['ezafeCorrections']) =>
      ezafeMarks(ezafe, text, corrections),
  };
}
