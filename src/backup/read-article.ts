import { pictureType } from '../formats/picture-type.ts';
import type { Mending } from '../library/mending.ts';
import type { Picture } from '../library/picture.ts';
import type { Article } from '../text/article.ts';
import { container } from './container.ts';
import type { Container } from './read-container.ts';
import { recordShapes } from './record-shapes.ts';

/** An article as a container has it. */
export interface SavedArticle {
  readonly article: Article;
  readonly added: number;
  readonly format?: string | undefined;
  readonly mending?: Mending | undefined;
  readonly images: ReadonlyMap<string, Picture>;
}

/**
 * Reads and checks the article of a number, from 1; its pictures are what their own bytes say.
 * @throws Fault `backup-damaged`
 */
export async function readArticle(from: Container, number: number): Promise<SavedArticle> {
  const { about, blocks, images, ...rest } = await from.json(
    container.article(number),
    recordShapes.article,
  );
  const pictures = new Map<string, Picture>();
  for (const { name } of images) {
    const bytes = await from.bytes(container.image(number, name));
    const type = pictureType(bytes);
    // A copy, so that the whole file is not kept for the sake of one picture.
    if (type) pictures.set(name, { type, bytes: bytes.slice() });
  }
  return { ...rest, article: { ...about, blocks } as Article, images: pictures };
}
