import { Fault } from '../base/fault.ts';
import type { Library } from '../library/library.ts';
import type { Mending } from '../library/mending.ts';
import { container } from './container.ts';
import { fitsMending } from './fits-mending.ts';
import { readArticle } from './read-article.ts';
import { readContainer, wants } from './read-container.ts';
import { recordShapes } from './record-shapes.ts';
import type { Work } from './work.ts';

/** What a backup would change, for the reader to see before it does. */
export interface BackupReview {
  /** When it was made, ms since 1970. */
  readonly made: number;
  readonly articles: number;
  /** Of these, not in the library. */
  readonly fresh: number;
  /** Articles of the library with a newer place in the backup. */
  readonly newerPlaces: number;
  /** Notes that are new or were edited later in the backup. */
  readonly newNotes: number;
}

export interface Backup {
  readonly review: BackupReview;
  /**
   * Merges it into the library, each article in one step and all traces in one: given up or killed between two, it
   * leaves what is in already, and is done by doing it again. What the library has is kept, nothing is deleted.
   */
  restore(work: Work): Promise<void>;
}

/**
 * Checks a backup from end to end; the library is only looked at.
 * @throws Fault `backup-other` | `backup-newer` | `backup-damaged`
 */
export async function openBackup(
  bytes: Uint8Array<ArrayBuffer>,
  library: Library,
  { signal, progress }: Work,
): Promise<Backup> {
  const checked = await readContainer(bytes, signal);
  wants('library', checked);
  const { articles, made } = checked.manifest;
  const ids = new Set<string>();
  for (let number = 1; number <= articles; number++) {
    ids.add((await readArticle(checked, number)).article.id);
    progress(number / articles);
  }
  if (ids.size !== articles) throw new Fault('backup-damaged');
  const saved = await checked.json(container.traces, recordShapes.traces);
  const traces = { ...saved, places: new Map(saved.places.map((one) => [one.article, one])) };
  const here = await library.traces();
  const known = new Set((await library.entries()).map(({ id }) => id));
  const notes = new Map(here.notes.map((note) => [note.id, note]));
  return {
    review: {
      made,
      articles,
      fresh: [...ids].filter((id) => !known.has(id)).length,
      newerPlaces: saved.places.filter(({ article, at }) => {
        return known.has(article) && at > (here.places.get(article)?.at ?? 0);
      }).length,
      newNotes: saved.notes.filter(({ id, edited }) => edited > (notes.get(id)?.edited ?? -1))
        .length,
    },

    async restore(work) {
      const from = await readContainer(bytes, work.signal);
      const mendOnly = async (id: string, mending: Mending | undefined) => {
        if (!mending || (await library.mending(id))) return;
        const article = await library.read(id).catch(() => undefined);
        if (article && fitsMending(article, mending)) await library.saveMending(id, mending);
      };
      const present = new Set((await library.entries()).map(({ id }) => id));
      for (let number = 1; number <= articles; number++) {
        work.signal.throwIfAborted();
        const { article, ...extras } = await readArticle(from, number);
        if (present.has(article.id)) await mendOnly(article.id, extras.mending);
        else await library.add(article, extras);
        work.progress(number / articles);
      }
      for (const [id, mending] of traces.mendings) await mendOnly(id, mending);
      await library.mergeTraces(traces);
    },
  };
}
