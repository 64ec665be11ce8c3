import type { Article } from '../text/article.ts';
import { markdown } from './markdown.ts';
import type { Picture } from './picture.ts';
import { ZipWriter } from './zip-writer.ts';

/** Writes an article as Markdown; with pictures, as a zip of it and of them. */
export async function markdownFile(
  article: Article,
  pictures: AsyncIterable<readonly [name: string, picture: Picture]>,
  name: string,
): Promise<Blob> {
  const zip = new ZipWriter();
  const paths = new Map<string, string>();
  for await (const [image, { type, bytes }] of pictures) {
    const path = `images/${paths.size + 1}.${type.slice('image/'.length)}`;
    await zip.add(path, new Uint8Array(bytes), 'store');
    paths.set(image, path);
  }
  const text = markdown(article, paths);
  if (paths.size === 0) return new Blob([text], { type: 'text/markdown' });
  await zip.add(`${name}.md`, new Uint8Array(new TextEncoder().encode(text)));
  return zip.finish('application/zip');
}
