import type { EzafeAid } from './app/ezafe-aid.ts';
import type { Settings } from './library/settings.ts';
import weights from './text/ezafe/ezafe.bin?url';
import { unchanged, type Rewriter } from './text/rewrite.ts';

/** The ezafe tagger for the embedded voice and for the reading aid, loaded when one of them needs it. */
export interface EzafeSupply extends EzafeAid {
  /** The last step of the spoken text for eSpeak NG; leaves it as it is before `load` has ended or when switched off. */
  readonly mark: Rewriter;
}

type Tools = Awaited<ReturnType<typeof fetchTools>>;

/** @param settings the reader's settings as they are now */
export function ezafeSupply(settings: () => Settings): EzafeSupply {
  let loading: Promise<void> | undefined;
  let tools: Tools | undefined;
  return {
    load: () =>
      (loading ??= fetchTools().then(
        (fetched) => {
          tools = fetched;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      )),
    marks: (text, corrections) => tools?.marks(text, corrections) ?? [],
    mark(text) {
      const { ezafe, ezafeCorrections, pronunciations } = settings();
      if (!ezafe || !tools) return unchanged(text);
      const own = pronunciations.map(({ said }) => said);
      return tools.mark(text, { corrections: ezafeCorrections, own });
    },
  };
}

async function fetchTools() {
  const [{ createEzafe }, { markEzafe }, { ezafeMarks }, response] = await Promise.all([
    import('./text/ezafe/tag-ezafe.ts'),
    import('./text/ezafe/mark-ezafe.ts'),
    import('./text/ezafe/ezafe-marks.ts'),
    fetch(weights),
  ]);
  if (!response.ok) throw new Error(`${response.status} ${weights}`);
  const ezafe = createEzafe(new Uint8Array(await response.arrayBuffer()));
  return {
    mark: (text: string, options: Parameters<typeof markEzafe>[1]) =>
      markEzafe(ezafe, options)(text),
    marks: (text: string, corrections: Settings['ezafeCorrections']) =>
      ezafeMarks(ezafe, text, corrections),
  };
}
