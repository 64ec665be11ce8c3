import { fitsMending } from '../library/fits-mending.ts';
import type { Mending } from '../library/mending.ts';
import type { Picture } from '../library/picture.ts';
import type { Article } from '../text/article.ts';
import { container } from './container.ts';
import type { ContainerWriter } from './container-writer.ts';
import { limits } from './limits.ts';

/** An article with all that belongs to it. */
export interface Whole {
  readonly article: Article;
  /** Milliseconds since 1970. */
  readonly added: number;
  readonly format?: string | undefined;
  readonly mending?: Mending | undefined;
  readonly pictures: AsyncIterable<readonly [name: string, picture: Picture]>;
}

/** Writes an article into a container. Resolves to how many pictures were left out for want of room. */
export async function writeArticle(
  writer: ContainerWriter,
  { article, added, format, mending: known, pictures }: Whole,
): Promise<number> {
  const { blocks, ...about } = article;
  const number = writer.nextArticle();
  // With one that does not fit, the file would be refused.
  const mending = known && fitsMending(article, known) ? known : undefined;
  const images: { name: string }[] = [];
  let left = 0;
  for await (const [name, { bytes }] of pictures) {
    if (writer.size + bytes.length > limits.size || writer.files > limits.files / 2) left++;
    else {
      await writer.picture(container.image(number, name), bytes);
      images.push({ name });
    }
  }
  await writer.json(container.article(number), { about, added, format, blocks, mending, images });
  return left;
}
