import type { Store } from '../base/store.ts';
import { partAt } from '../library/outline.ts';
import type { Block } from '../text/block.ts';
import type { AppState } from './app-state.ts';
import type { Context } from './context.ts';
import { fill, ON_ITS_WAY, type OpenArticle } from './open-article.ts';

/** The block that is wanted before others, by the blocks of its article. */
const wanted = new WeakMap<readonly Block[], { readonly block: number; came(): void }>();

/** Articles of which no more comes, be it that a part could not be read. */
const over = new WeakSet<readonly Block[]>();

/**
 * Wants a block of the open article before all others that have not come yet. Resolves when it has come or cannot come,
 * unless another is wanted meanwhile; undefined where there is nothing to wait for.
 */
export function broughtFirst(store: Store<AppState>, block: number): Promise<void> | undefined {
  const { reading } = store.snapshot;
  if (reading.status !== 'open') return undefined;
  const { blocks } = reading.article;
  if (blocks[block] !== ON_ITS_WAY || over.has(blocks)) return undefined;
  return new Promise((came) => wanted.set(blocks, { block, came }));
}

/**
 * Brings the other parts of an open article, those first that lie nearest to what is wanted, to a match that is
 * shown or to the reader's place: what is shown at once may be of two.
 * @param first the part that is there
 */
export async function bringRest(
  { library, player, store }: Context,
  { id, outline, blocks }: OpenArticle,
  first: number,
): Promise<void> {
  const all = [...outline.parts.keys()];
  // Of two that are as near, the one that follows.
  const left = new Set([...all.slice(first + 1), ...all.slice(0, first)]);
  const nextPart = (): number => {
    const { sought } = store.snapshot;
    const { place } = player.store.snapshot;
    const { block } = wanted.get(blocks) ?? sought ?? place ?? { block: 0 };
    const here = partAt(outline, block);
    return [...left].reduce((a, b) => (Math.abs(b - here) < Math.abs(a - here) ? b : a));
  };
  try {
    while (left.size > 0) {
      const part = nextPart();
      left.delete(part);
      const arrived = await library.readPart(id, part);
      const { reading } = store.snapshot;
      if (reading.status !== 'open' || reading.article.blocks !== blocks) return;
      fill(blocks, outline.parts[part]!.from, arrived);
      store.patch({ reading: { ...reading, arrived: reading.arrived + 1 } });
      const asked = wanted.get(blocks);
      if (!asked || blocks[asked.block] === ON_ITS_WAY) continue;
      wanted.delete(blocks);
      asked.came();
      await Promise.resolve(); // who waited has gone there by now
    }
  } finally {
    over.add(blocks);
    wanted.get(blocks)?.came();
  }
}
