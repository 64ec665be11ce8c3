import type { Draft } from './draft.ts';
import type { ParseHtml } from './html.ts';
import { markupKind } from './markup-kind.ts';

/**
 * Reads the articles in a feed or in JSON, if there are any; nothing for a text that is neither. Its readers are loaded
 * now.
 * @throws FormatFault `empty` when they have no words
 */
export async function readData(text: string, parse: ParseHtml): Promise<Draft[] | undefined> {
  const isFeed = markupKind(text.slice(0, 1000), text.slice(-100)) === 'feed';
  const entries = isFeed
    ? (await import('./feed.ts')).entriesOfFeed(text, parse)
    : (await import('./json-articles.ts')).articlesInJson(text);
  if (!entries?.length) return entries && [];
  return (await import('./entries.ts')).readEntries(entries, parse);
}
