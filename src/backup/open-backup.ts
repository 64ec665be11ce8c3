import { Fault } from '../base/fault.ts';
import { addWithRoom } from '../library/add-with-room.ts';
import type { Library } from '../library/library.ts';
import type { Mending } from '../library/mending.ts';
import type { Entry } from '../library/schema.ts';
import { container } from './container.ts';
import { fitsMending } from '../library/fits-mending.ts';
import { readArticle, type SavedArticle } from './read-article.ts';
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
   * leaves what is in already, and is done by doing it again. What the library has is kept, nothing is deleted. On a
   * full device texts come without their pictures, which a restore after making room brings; it resolves to how many.
   */
  restore(work: Work): Promise<number>;
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
      /** Brings the pictures that had no room when the article came; whether they have none still. */
      const lacksPictures = async ({ id, ...entry }: Entry, { images }: SavedArticle) => {
        if (images.size === 0 || entry.images > 0 || entry.origin === 'bundled') return false;
        const { added, format } = entry;
        const mending = await library.mending(id);
        const whole = { mending, images, added, format };
        return (await addWithRoom(library, await library.read(id), whole)).picturesLeft;
      };
      const present = new Map((await library.entries()).map((entry) => [entry.id, entry]));
      let left = 0;
      for (let number = 1; number <= articles; number++) {
        work.signal.throwIfAborted();
        const saved = await readArticle(from, number);
        const { article, ...extras } = saved;
        const entry = present.get(article.id);
        if (entry) {
          await mendOnly(article.id, extras.mending);
          if (await lacksPictures(entry, saved)) left++;
        } else if ((await addWithRoom(library, article, extras)).picturesLeft) left++;
        work.progress(number / articles);
      }
      for (const [id, mending] of traces.mendings) await mendOnly(id, mending);
      await library.mergeTraces(traces);
      return left;
    },
  };
}
