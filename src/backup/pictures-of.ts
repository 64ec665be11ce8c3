import type { Library } from '../library/library.ts';
import type { Picture } from '../library/picture.ts';
import type { Block } from '../text/block.ts';

/** The pictures that an article's figures show and that are kept, by name, one after the other. */
export async function* picturesOf(
  library: Pick<Library, 'image'>,
  id: string,
  blocks: readonly Block[],
): AsyncGenerator<readonly [name: string, picture: Picture]> {
  const names = new Set(
    blocks.flatMap((block) => (block.kind === 'figure' ? (block.image ?? []) : [])),
  );
  for (const name of names) {
    const picture = name.startsWith('data:') ? undefined : await library.image(id, name);
    if (picture) yield [name, picture];
  }
}
