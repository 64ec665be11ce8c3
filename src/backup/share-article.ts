import type { Library } from '../library/library.ts';
import { ContainerWriter } from './container-writer.ts';
import { picturesOf } from './pictures-of.ts';
import type { Work } from './work.ts';
import { writeArticle } from './write-article.ts';

/**
 * Writes one article for another person: its text, pictures and what was mended in it; nothing of what the reader
 * left on it. @throws Fault `article-missing`
 */
export async function shareArticle(
  library: Library,
  id: string,
  { signal, progress }: Work,
): Promise<Blob> {
  const writer = await ContainerWriter.begin('article', signal);
  const [article, mending] = [await library.read(id), await library.mending(id)];
  progress(0.2);
  const pictures = picturesOf(library, id, article.blocks);
  await writeArticle(writer, { article, added: 0, mending, pictures });
  return writer.finish(0);
}
