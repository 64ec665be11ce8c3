import type { Article } from '../text/article.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import { OffsetMap } from '../text/offset-map.ts';
import { unchanged, type Rewrite } from '../text/rewrite.ts';
import { saidMark } from '../text/spoken/said-mark.ts';
import { TITLE } from './place.ts';

/** What of an article is read, and what is shown for it. */
export interface PartOptions {
  /**
   * What is shown for a block: the repair of its source `text`. `block` may be `TITLE`.
   * Without it the source is shown.
   */
  readonly displayed?: (block: number, text: string) => Rewrite;
  /** Speak captions and text alternatives of figures. Off unless told. */
  readonly figures?: boolean;
  /** Speak links to related articles. Off unless told. */
  readonly related?: boolean;
  /** Speak footnotes where they stand. Off unless told. */
  readonly footnotes?: boolean;
  /** Speak what belongs to the page a text came from. Off unless told. */
  readonly furniture?: boolean;
}

/** Displayed text for the ear, and what is said before it that is not written in it. */
export interface SpokenPart extends Rewrite {
  readonly before?: string;
}

/**
 * What a block gives to the ear, as displayed text with its map from the block's source; nothing for what is
 * passed over. The mark of an item stands before its text, unless this begins with it. A figure's text alternative has
 * no place in the source: all of it is inserted at offset 0.
 * @throws RangeError when `displayed` answers with the map of another text.
 */
export function spokenParts(article: Article, block: number, options: PartOptions): SpokenPart[] {
  const shown = (text: string): Rewrite => {
    const rewrite = options.displayed?.(block, text) ?? unchanged(text);
    if (rewrite.map.sourceLength !== text.length)
      throw new RangeError(
        `Map of ${rewrite.map.sourceLength} for block ${block} of length ${text.length}`,
      );
    return rewrite;
  };
  if (block === TITLE) return isRepeated(article) ? [] : [shown(article.title)];
  const part = article.blocks[block];
  if (!part) return [];
  if (part.kind === 'related' && !options.related) return [];
  if (part.kind === 'footnote' && !options.footnotes) return [];
  if (part.kind === 'furniture' && !options.furniture) return [];
  if (part.kind === 'item' && part.mark && !beginsWith(part.text, part.mark))
    return [{ ...shown(part.text), before: saidMark(part.mark) }];
  if (part.kind !== 'figure') return [shown(part.text)];
  if (!options.figures) return [];
  const { alt, text } = part;
  return alt && alt.trim() !== text.trim() ? [inserted(alt), shown(text)] : [shown(text)];
}

/** A text that begins with its own title as a heading would otherwise say it twice. */
function isRepeated({ title, blocks }: Article): boolean {
  const [first] = blocks;
  return first?.kind === 'heading' && first.text.trim() === title.trim();
}

/** An item whose writer counts in its text too says its mark itself; «۲.۵» is a number, and «۲-۱» a score. */
function beginsWith(text: string, mark: string): boolean {
  const bare = asciiDigits(text.slice(0, mark.length + 3)).replace(/^[([\s]+/, '');
  return bare.startsWith(mark) && /^\s?(?:[)\]]|[.\-–—ـ:](?!\d))/.test(bare.slice(mark.length));
}

function inserted(text: string): Rewrite {
  return { text, map: OffsetMap.of(0, [{ from: 0, to: 0, length: text.length }]) };
}
