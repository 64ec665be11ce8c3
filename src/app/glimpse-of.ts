import type { EarlyLook } from '../library/early-look.ts';
import { lookOf } from '../library/look.ts';
import { migrations } from '../library/migrations.ts';
import type { Mending } from '../library/mending.ts';
import { partAt } from '../library/outline.ts';
import type { StoredEntry } from '../library/schema.ts';
import { TITLE } from '../speech/place.ts';
import type { Block } from '../text/block.ts';
import type { AppState } from './app-state.ts';
import { ON_ITS_WAY } from './open-article.ts';

/** How much text is kept before and after the reader's place, UTF-16 units: more than a large window holds. */
const reach = { before: 2_000, after: 4_000 };

/** What an early look would find around the reader's place in the open text; undefined where that has not come yet. */
export function glimpseOf({ reading, places, settings }: AppState): EarlyLook | undefined {
  if (reading.status !== 'open') return undefined;
  const { article, mending } = reading;
  const { blocks, outline, ...about } = article;
  const { id } = article;
  const place = places.get(id);
  const block = place?.block ?? TITLE;
  const { from, to } = around(blocks, Math.max(0, block));
  if (from === to) return undefined;
  const part = outline.parts[partAt(outline, from)]!;
  const { contents, furniture } = settings;
  return {
    id,
    version: migrations.length,
    settings: new Map(Object.entries({ ...lookOf(settings), contents, furniture })),
    entry: { ...about, ...unmeasured },
    outline: { ...outline, headings: [], parts: [{ ...part, from }] },
    part: { article: id, part: 0, blocks: blocks.slice(from, to) },
    ...(place && { place }),
    ...(mending && { mending: within(mending, from, to) }),
  };
}

/** What only the list of readings shows. */
const unmeasured = {
  words: 0,
  images: 0,
  bytes: 0,
  added: 0,
  origin: 'own',
} satisfies Partial<StoredEntry>;

/** The blocks around one of them that are here. */
function around(blocks: readonly Block[], block: number): { from: number; to: number } {
  const isHere = (i: number): boolean => i >= 0 && i < blocks.length && blocks[i] !== ON_ITS_WAY;
  let [from, to] = [block, block];
  for (let length = 0; length < reach.after && isHere(to); to++) length += blocks[to]!.text.length;
  for (let length = 0; length < reach.before && to > block && isHere(from - 1); from--)
    length += blocks[from - 1]!.text.length;
  return { from, to };
}

/** What of a mending is of these blocks, and of the title. */
function within(mending: Mending, from: number, to: number): Mending {
  const { changes, undone } = mending;
  const isWithin = (block: number): boolean => block === TITLE || (block >= from && block < to);
  return {
    ...mending,
    changes: new Map([...changes].filter(([block]) => isWithin(block))),
    undone: new Set([...undone].filter((name) => isWithin(Number.parseInt(name, 10)))),
  };
}
