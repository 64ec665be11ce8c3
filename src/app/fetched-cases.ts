import type { Settings } from '../library/settings.ts';
import type { addingOf } from './adding.ts';
import type { browsingOf } from './browsing.ts';
import type { Context } from './context.ts';
import type { Anew } from './desk.ts';
import type { elsewhereOf } from './elsewhere.ts';
import type { installingOf } from './installing.ts';
import { later } from '../base/later.ts';
import type { leavingOf } from './leaving.ts';
import type { markingOf } from './marking.ts';
import type { notingOf } from './noting.ts';
import type { ownWaysOf } from './own-ways.ts';
import type { readingTimeOf } from './reading-time.ts';
import type { remendingOf } from './remending.ts';
import type { shelvingOf } from './shelving.ts';

/** The use cases that no text waits for: their code is fetched when they are first called. */
export function fetchedCases(
  context: Context,
  shelf: { readonly load: () => Promise<void>; readonly refresh: () => Promise<void> },
  takeSettings: (change: Partial<Settings>) => void,
  set: (change: Partial<Settings>) => void,
  showAnew: (id: string, anew: Anew) => void,
) {
  const adding = later<ReturnType<typeof addingOf>>(
    {
      bringIn: true,
      bringInFromOutside: true,
      takeShared: true,
      receive: true,
      want: true,
      keepWanted: true,
      clearDraft: true,
      leaveAdding: true,
      mendDraft: true,
      keepDraft: true,
      keepBoth: true,
      openTwin: true,
    },
    async () => {
      // What is added is compared with what is there.
      const [{ addingOf }] = await Promise.all([import('./adding.ts'), shelf.load()]);
      return addingOf(context, shelf.refresh);
    },
  );
  const browsing = later<ReturnType<typeof browsingOf>>(
    {
      search: true,
      showMatch: true,
      arrange: true,
      sift: true,
      openMenu: true,
      chooseSeveral: true,
      choose: true,
      removeChosen: true,
      tagChosen: true,
    },
    async () => (await import('./browsing.ts')).browsingOf(context, shelf.refresh, set),
  );
  const shelving = later<ReturnType<typeof shelvingOf>>(
    { rename: true, remove: true, undoRemove: true },
    async () => (await import('./shelving.ts')).shelvingOf(context, shelf.refresh, showAnew),
  );
  const marking = later<ReturnType<typeof markingOf>>(
    { favourite: true, tag: true, untag: true, enqueue: true, dequeue: true, moveInQueue: true },
    async () => (await import('./marking.ts')).markingOf(context, shelf.refresh),
  );
  const noting = later<ReturnType<typeof notingOf>>(
    {
      refreshNotes: true,
      addNote: true,
      markStretch: true,
      editNote: true,
      removeNote: true,
      undoRemoveNote: true,
      draftNote: true,
      openNote: true,
      noteAt: true,
    },
    async () => (await import('./noting.ts')).notingOf(context),
  );
  const time = later<ReturnType<typeof readingTimeOf>>(
    { loadTime: true, acted: true, saveTime: true },
    async () => (await import('./reading-time.ts')).readingTimeOf(context),
  );
  const elsewhere = later<ReturnType<typeof elsewhereOf>>(
    { refreshAll: true, libraryMended: true, changedElsewhere: true },
    async () =>
      (await import('./elsewhere.ts')).elsewhereOf(context, takeSettings, {
        shelf: shelf.refresh,
        notes: noting.refreshNotes,
        time: time.loadTime,
        open: showAnew,
      }),
  );
  const leaving = later<ReturnType<typeof leavingOf>>(
    {
      backUp: true,
      exportArticle: true,
      saveMade: true,
      shareMade: true,
      checkBackup: true,
      restoreBackup: true,
      stopLeaving: true,
      printArticle: true,
    },
    async () => (await import('./leaving.ts')).leavingOf(context, set, elsewhere.refreshAll),
  );
  const own = later<ReturnType<typeof ownWaysOf>>(
    {
      keepLook: true,
      applyProfile: true,
      renameProfile: true,
      removeProfile: true,
      undoRemoveProfile: true,
      pronounce: true,
      forgetPronunciation: true,
      correctEzafe: true,
      forgetEzafe: true,
      undoEzafe: true,
    },
    async () => (await import('./own-ways.ts')).ownWaysOf(context, set),
  );
  const installing = later<ReturnType<typeof installingOf>>(
    {
      offerUpdate: true,
      acceptUpdate: true,
      declineUpdate: true,
      offerInstall: true,
      install: true,
    },
    async () => (await import('./installing.ts')).installingOf(context),
  );
  const remending = later<ReturnType<typeof remendingOf>>(
    { mendAs: true, setMending: true, setChange: true },
    async () => (await import('./remending.ts')).remendingOf(context, showAnew),
  );
  return {
    adding,
    browsing,
    shelving,
    marking,
    noting,
    time,
    elsewhere,
    leaving,
    own,
    installing,
    remending,
  };
}
