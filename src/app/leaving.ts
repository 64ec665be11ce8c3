import type { Settings } from '../library/settings.ts';
import { attempt, codeOf, type Context } from './context.ts';
import type { Followed } from './draft.ts';
import type { CheckedBackup, DeviceFile, ExportFormat, MadeFile } from './outs.ts';
import type { Leaving, LeavingWork } from './app-state.ts';

/** Use cases of what leaves the app and comes back: backup, restore, and files of single articles. */
export function leavingOf(
  context: Context,
  set: (change: Partial<Settings>) => void,
  refreshAll: () => Promise<void>,
) {
  const { store, library, outs, now } = context;
  let current: AbortController | undefined;
  let file: MadeFile | undefined;
  let backup: CheckedBackup | undefined;

  const show = (leaving: Leaving): void => store.patch({ leaving });

  /** Runs work that is followed and can be given up; its failure is shown where it was asked for. */
  const run = async (
    what: LeavingWork,
    work: (reading: Required<Followed>) => Promise<Leaving>,
  ): Promise<void> => {
    current?.abort();
    const { signal } = (current = new AbortController());
    const progress = (share: number): void =>
      signal.aborted ? undefined : show({ status: 'working', what, share });
    progress(0);
    try {
      const done = await work({ signal, progress });
      if (!signal.aborted) show(done);
    } catch (error) {
      if (!signal.aborted) show({ status: 'failed', what, code: codeOf(error) });
    }
  };

  const made = (one: MadeFile, what: 'backup' | 'article', picturesLeft = 0): Leaving => {
    file = one;
    const shares = one.share !== null;
    return { status: 'made', what, name: one.name, size: one.size, shares, picturesLeft };
  };

  return {
    /** Writes the whole library into one file. */
    backUp: (): Promise<void> =>
      run('backup', async (work) => {
        const written = await outs.backUp(library, now(), work);
        return made(written.file, 'backup', written.picturesLeft);
      }),

    /** Writes one article, mended as it is shown or as it came. */
    exportArticle: (
      id: string,
      as: ExportFormat,
      text: 'shown' | 'source' = 'shown',
    ): Promise<void> =>
      run('article', async (work) =>
        made(await outs.exportArticle(library, id, as, text, work), 'article'),
      ),

    /** Puts the file that was made among the downloads. */
    saveMade(): void {
      const { leaving } = store.snapshot;
      if (leaving.status !== 'made') return;
      file?.save();
      if (leaving.what === 'backup') set({ backedUp: now() });
    },

    /** Gives the file that was made to another app. */
    async shareMade(): Promise<void> {
      const { leaving } = store.snapshot;
      const given = await file?.share?.();
      if (given && leaving.status === 'made' && leaving.what === 'backup') set({ backedUp: now() });
    },

    /** Checks a backup and shows what it would change; nothing is changed yet. */
    checkBackup: (from: DeviceFile): Promise<void> =>
      run('check', async (work) => {
        backup = await outs.openBackup(from, library, work);
        return { status: 'checked', review: backup.review };
      }),

    /** Merges the checked backup into the library. */
    restoreBackup: (): Promise<void> =>
      run('restore', async (work) => {
        let picturesLeft = 0;
        try {
          picturesLeft = (await backup?.restore(work)) ?? 0;
        } finally {
          await refreshAll();
        }
        const { leaving } = store.snapshot;
        const fresh = backup?.review.fresh ?? 0;
        backup = undefined;
        return leaving.status === 'working' ? { status: 'restored', fresh, picturesLeft } : leaving;
      }),

    /** Gives up what is under way, and forgets what was made. */
    stopLeaving(): void {
      current?.abort();
      file = undefined;
      backup = undefined;
      show({ status: 'none' });
    },

    /** Gives an article to the printer, as it is shown. */
    printArticle: (id: string): Promise<void> => attempt(context, () => outs.print(library, id)),
  };
}
