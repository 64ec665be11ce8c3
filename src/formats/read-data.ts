import type { Draft } from './draft.ts';
import type { ParseHtml } from './html.ts';

/**
 * Reads the articles in a feed or in JSON, or a chat in that; nothing for a text that is no JSON. Its readers are loaded now.
 * @throws FormatFault `empty` when they have no words
 */
export async function readData(
  format: 'feed' | 'json',
  text: string,
  parse: ParseHtml,
): Promise<Draft[] | undefined> {
  const entries =
    format === 'feed'
      ? (await import('./feed.ts')).entriesOfFeed(text, parse)
      : (await import('./json-articles.ts')).articlesInJson(text);
  if (entries?.length === 0 && format === 'json') {
    const chat = (await import('./telegram-json.ts')).readTelegramJson(text);
    if (chat) return [chat];
  }
  if (!entries?.length) return entries && [];
  return (await import('./entries.ts')).readEntries(entries, parse);
}
