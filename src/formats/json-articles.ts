import { entryOf, type Entry } from './entry.ts';

/** Where programs keep the title and the text of an article: schema.org, WordPress, JSON Feed and the like. */
const TITLES = ['headline', 'title', 'name', 'عنوان'];
const BODIES = [
  'articleBody',
  'content_html',
  'content_text',
  'body',
  'content',
  'text',
  'html',
  'متن',
];
const BYLINES = ['author', 'byline', 'creator', 'نویسنده'];
const DATES = ['datePublished', 'date_published', 'date', 'published_at', 'تاریخ'];
/** UTF-16 units from which a text with a title is an article. */
const SHORTEST = 60;
const DEEPEST = 20;

/** The articles in JSON, wherever in it they are; nothing for a text that is no JSON. */
export function articlesInJson(text: string): Entry[] | undefined {
  try {
    return articlesIn(JSON.parse(text), DEEPEST);
  } catch {
    return undefined;
  }
}

function articlesIn(value: unknown, depth: number): Entry[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  const fields = new Map(Object.entries(value));
  const find = (names: readonly string[]): string =>
    names.map((name) => wordsOf(fields.get(name))).find(Boolean) ?? '';
  const title = find(TITLES);
  const body = find(BODIES);
  if (!title || body.length < SHORTEST)
    return [...fields.values()].flatMap((inner) => articlesIn(inner, depth - 1));
  return [entryOf({ title, byline: find(BYLINES), date: find(DATES) }, body)];
}

/** Some wrap a text, as «title.rendered» and «author.name». */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  const { rendered, name } = value as { rendered?: unknown; name?: unknown };
  return typeof rendered === 'string' ? rendered : typeof name === 'string' ? name : '';
}
