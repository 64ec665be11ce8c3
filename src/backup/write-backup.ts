import { fitsMending } from '../library/fits-mending.ts';
import type { Library } from '../library/library.ts';
import { container } from './container.ts';
import { ContainerWriter } from './container-writer.ts';
import { picturesOf } from './pictures-of.ts';
import type { Work } from './work.ts';
import { writeArticle } from './write-article.ts';

/** A whole library in one file, and how many pictures had no room in it. */
export interface Written {
  readonly file: Blob;
  readonly picturesLeft: number;
}

/** Writes everything of the reader's into one file, article by article. @param made ms since 1970 */
export async function writeBackup(
  library: Library,
  made: number,
  { signal, progress }: Work,
): Promise<Written> {
  const writer = await ContainerWriter.begin('library', signal);
  const entries = await library.entries();
  const known = new Set(entries.map(({ id }) => id));
  const mendings = new Map();
  let picturesLeft = 0;
  for (const [i, { id, origin, added, format }] of entries.entries()) {
    signal.throwIfAborted();
    const mending = await library.mending(id);
    if (origin === 'bundled') {
      const text = mending && (await library.read(id).catch(() => undefined));
      if (mending && (!text || fitsMending(text, mending))) mendings.set(id, mending);
      continue;
    }
    const article = await library.read(id);
    const pictures = picturesOf(library, id, article.blocks);
    picturesLeft += await writeArticle(writer, { article, added, format, mending, pictures });
    progress((i + 1) / entries.length);
  }
  const { marks, places, notes, days, settings } = await library.traces();
  await writer.json(container.traces, {
    marks: new Map([...marks].filter(([id]) => known.has(id))),
    places: [...places.values()].filter(({ article }) => known.has(article)),
    mendings,
    notes: notes.filter(({ article }) => known.has(article)),
    days,
    settings,
  });
  return { file: await writer.finish(made), picturesLeft };
}
