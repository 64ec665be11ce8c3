import { minutesToHear } from '../app/progress.ts';
import type { Article } from '../text/article.ts';
import { words } from './words.ts';

/** What stands above the title: where a text is from, its date, and how long it takes to hear its words. */
export function sourceLine(
  { source, byline, date }: Pick<Article, 'source' | 'byline' | 'date'>,
  count: number,
): string[] {
  const said = [source ?? byline, date, words.time.minutes(minutesToHear(count))];
  return said.filter((part) => part !== undefined).filter(Boolean);
}
