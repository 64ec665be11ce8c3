import type { Article } from '../text/article.ts';
import type { BlockKind } from '../text/block.ts';
import type { TextEncoding } from './decode-text.ts';
import type { Picture } from './picture.ts';

/** Where a title comes from: stated by the source, its first heading or short line, or cut from its text. */
type TitleOrigin = 'stated' | 'line' | 'text';

/** What a reader recognised, for the person to see before the article is kept. */
interface Notes {
  readonly title: TitleOrigin;
  /** How many blocks of each kind there are. */
  readonly blocks: Partial<Readonly<Record<BlockKind, number>>>;
  /** Present when bytes were decoded. */
  readonly encoding?: TextEncoding;
}

/** An article as it was read, before it has a place in the library. */
export interface Draft extends Omit<Article, 'id'> {
  readonly notes: Notes;
  /** How many pages or chapters were damaged and passed over, if any. */
  readonly unread?: number;
  /** Pictures that came along, by the name that figures have for them. */
  readonly images?: ReadonlyMap<string, Picture>;
}
