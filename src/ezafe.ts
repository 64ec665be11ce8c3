import type { EzafeAid } from './app/ezafe-aid.ts';
import type { ezafeTools } from './ezafe-tools.ts';
import type { Settings } from './library/settings.ts';
import { unchanged, type Rewriter } from './text/rewrite.ts';

/** The ezafe tagger for the embedded voice and for the reading aid, loaded when one of them needs it. */
export interface EzafeSupply extends EzafeAid {
  /** The last step of the spoken text for eSpeak NG; leaves it as it is before `load` has ended or when switched off. */
  readonly mark: Rewriter;
}

type Tools = Awaited<ReturnType<typeof ezafeTools>>;

/** @param settings the reader's settings as they are now */
export function ezafeSupply(settings: () => Settings): EzafeSupply {
  let loading: Promise<void> | undefined;
  let tools: Tools | undefined;
  return {
    load: () =>
      (loading ??= import('./ezafe-tools.ts')
        .then(({ ezafeTools }) => ezafeTools())
        .then(
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
      const now = settings();
      return now.ezafe && tools ? tools.mark(text, now) : unchanged(text);
    },
  };
}
