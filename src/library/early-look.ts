import { passed } from '../base/passed.ts';
import type { Article } from '../text/article.ts';
import type { EarlyShelf } from './early-shelf.ts';
import type { Mending } from './mending.ts';
import { migrations } from './migrations.ts';
import type { Outline } from './outline.ts';
import type { Place } from './place.ts';
import type { Part, StoredEntry } from './schema.ts';
import { readSettings, type Settings } from './settings.ts';

/** What the page read of the database while the app's scripts were on their way: `tools/vite/head-start.script.js`. */
export interface EarlyLook {
  /** The article that the address names. */
  readonly id: string;
  /** Of the database; 0 where there is none yet. */
  readonly version: number;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly entry?: StoredEntry;
  readonly outline?: Outline;
  readonly place?: Place;
  readonly mending?: Mending;
  /** The one with the block that the address names, or with the reader's place. */
  readonly part?: Part;
}

/** What the page has begun to read of the database and to fetch, on its window. */
export interface HeadStart {
  readonly early?: Promise<EarlyLook>;
  readonly shelf?: Promise<EarlyShelf>;
  /** A text that comes with the app. */
  readonly came?: { readonly path: string; readonly article: Promise<Article> };
}

/** An early look that did not come by now is not waited for, ms. */
const patience = 500;

/**
 * Answers the first questions of a start by an early look. Each is answered once: later the database may know better.
 * Undefined means that the database has to be asked, also when it is of another version or did not answer.
 */
export function firstAnswers({ early, shelf }: HeadStart): {
  article(id: string): Promise<EarlyLook | undefined>;
  shelf(): Promise<EarlyShelf | undefined>;
  settings(): Promise<Settings | undefined>;
} {
  const [look, top] = [inTime(early), inTime(shelf)];
  const [forArticle, forShelf, forSettings] = [once(look), once(top), once(look ?? top)];
  return {
    async article(id) {
      const look = await forArticle();
      return look?.id === id ? look : undefined;
    },
    shelf: async () => forShelf(),
    async settings() {
      const look = await forSettings();
      return look && readSettings(look.settings);
    },
  };
}

function inTime<Look extends { readonly version: number }>(
  begun: Promise<Look> | undefined,
): Promise<Look | undefined> | undefined {
  const given = begun
    ?.catch(() => undefined)
    .then((look) => (look?.version === migrations.length ? look : undefined));
  return given && Promise.race([given, passed(patience)]);
}

function once<Answer>(answer: Answer): () => Answer | undefined {
  let left: Answer | undefined = answer;
  return () => {
    const given = left;
    left = undefined;
    return given;
  };
}
