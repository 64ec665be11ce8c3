import { passed } from '../base/passed.ts';
import type { Article } from '../text/article.ts';
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
  /** A text that comes with the app. */
  readonly came?: { readonly path: string; readonly article: Promise<Article> };
}

/** An early look that did not come by now is not waited for, ms. */
const patience = 500;

/**
 * Answers the first questions of a start by an early look. Each is answered once: later the database may know better.
 * Undefined means that the database has to be asked, also when it is of another version or did not answer.
 */
export function firstAnswers(begun: Promise<EarlyLook> | undefined): {
  article(id: string): Promise<EarlyLook | undefined>;
  settings(): Promise<Settings | undefined>;
} {
  const given = begun
    ?.catch(() => undefined)
    .then((look) => (look?.version === migrations.length ? look : undefined));
  const inTime = given && Promise.race([given, passed(patience)]);
  const once = (): (() => typeof inTime) => {
    let left = inTime;
    return () => {
      const look = left;
      left = undefined;
      return look;
    };
  };
  const [forArticle, forSettings] = [once(), once()];
  return {
    async article(id) {
      const look = await forArticle();
      return look?.id === id ? look : undefined;
    },
    async settings() {
      const look = await forSettings();
      return look && readSettings(look.settings);
    },
  };
}
