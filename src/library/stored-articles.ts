import { Fault } from '../base/fault.ts';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import { allOf } from './all-of.ts';
import type { Database, Look } from './database.ts';
import { found } from './found.ts';
import type { Library, Opening } from './library.ts';
import { partAt, type Outline } from './outline.ts';
import type { Part, StoredEntry } from './schema.ts';

type Articles = Pick<
  Library,
  'read' | 'open' | 'readPart' | 'image' | 'mending' | 'saveMending'
> & {
  /** Newest first. */
  list(): Promise<StoredEntry[]>;
  /** What the reader left on an article, which need not be here. */
  left(id: string): Promise<Pick<Opening, 'place' | 'mending'>>;
};

/**
 * The articles that the reader added, to be read.
 * @param first what is known already of the article that is opened first
 */
export function storedArticles(
  database: Database,
  first: (id: string) => Promise<Found | undefined>,
): Articles {
  const articles: Articles = {
    list: () =>
      database.look(['entries'], async (look) =>
        (await look.objectStore('entries').index('added').getAll())
          .filter(({ removed }) => removed === undefined)
          .reverse(),
      ),

    read: (id) =>
      database.look(['entries', 'parts'], async (look) => {
        const [entry, parts] = await Promise.all([
          look.objectStore('entries').get(id),
          look.objectStore('parts').getAll(allOf(id)),
        ]);
        return { ...aboutOf(present(entry)), blocks: parts.flatMap(({ blocks }) => blocks) };
      }),

    async open(id, block) {
      const early = await first(id);
      if (early) {
        const opening = openingOf(early, block);
        return {
          ...opening,
          blocks: opening.blocks ?? (await articles.readPart(id, opening.part)),
        };
      }
      return database.look(
        ['entries', 'outlines', 'parts', 'places', 'mendings'],
        async (look): Promise<Opening> => {
          // Mostly it is the first part that is wanted: asked for with the rest, it costs no second way there and back.
          const [entry, outline, left, part] = await Promise.all([
            look.objectStore('entries').get(id),
            look.objectStore('outlines').get(id),
            leftOn(look, id),
            block ? undefined : look.objectStore('parts').get([id, 0]),
          ]);
          const opening = openingOf({ entry, outline, part, ...left }, block);
          return { ...opening, blocks: opening.blocks ?? (await blocksOf(look, id, opening.part)) };
        },
      );
    },

    left: (id) => database.look(['places', 'mendings'], (look) => leftOn(look, id)),

    readPart: (id, part) => database.look(['parts'], (look) => blocksOf(look, id, part)),

    image: (id, name) =>
      database.look(['images'], (look) => look.objectStore('images').get([id, name])),

    mending: (id) => database.look(['mendings'], (look) => look.objectStore('mendings').get(id)),

    saveMending: (id, mending) =>
      database.change(['mendings'], [`article/${id}`], async (change) => {
        await change.objectStore('mendings').put(mending, id);
      }),
  };
  return articles;
}

/** What is found of an article at its opening, with one of its parts. */
interface Found extends Pick<Opening, 'place' | 'mending'> {
  readonly entry?: StoredEntry | undefined;
  readonly outline?: Outline | undefined;
  readonly part?: Part | undefined;
}

/** An opening at a block or where the reader was; without blocks if they are those of another part than was seen. */
function openingOf(
  { entry, outline, part: seen, place, mending }: Found,
  block: number | undefined,
): Omit<Opening, 'blocks'> & Partial<Pick<Opening, 'blocks'>> {
  const about = aboutOf(present(entry));
  const part = partAt(found(outline), block ?? place?.block ?? 0);
  const blocks = part === seen?.part ? seen.blocks : undefined;
  return { about, outline: found(outline), part, place, mending, ...(blocks && { blocks }) };
}

async function leftOn(look: Look, id: string): Promise<Pick<Opening, 'place' | 'mending'>> {
  const [place, mending] = await Promise.all([
    look.objectStore('places').get(id),
    look.objectStore('mendings').get(id),
  ]);
  return { place, mending };
}

async function blocksOf(look: Look, id: string, part: number): Promise<readonly Block[]> {
  return found(await look.objectStore('parts').get([id, part])).blocks;
}

function present(entry: StoredEntry | undefined): StoredEntry {
  if (entry?.removed !== undefined) throw new Fault('article-missing');
  return found(entry);
}

/** An entry as what its article says of itself. */
function aboutOf(entry: StoredEntry): Omit<Article, 'blocks'> {
  const { words: _w, images: _i, bytes: _b, added: _a, origin: _o, format: _f, ...about } = entry;
  return about;
}
