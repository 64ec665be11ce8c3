import type { FrontMatter } from './front-matter.ts';
import { oneLine } from './one-line.ts';

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|Poem|CreativeWork)$/;
const DEEPEST = 8;

/** What a page says of its article to programs, as JSON-LD of schema.org; what it does not say is left out. */
export function linkedAbout(page: Document): FrontMatter {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ''), DEEPEST);
    if (!article) continue;
    const fields = {
      title: wordsOf(article.get('headline')),
      byline: namesOf(article.get('author')),
      source: namesOf(article.get('publisher')),
      date: wordsOf(article.get('datePublished')),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  }
  return {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function articleIn(value: unknown, depth: number): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  if ([fields.get('@type')].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)))
    return fields;
  for (const inner of fields.values()) {
    const found = articleIn(inner, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** Of people and organisations, one or several, the names. */
function namesOf(value: unknown): string {
  return [value]
    .flat()
    .map((one) =>
      wordsOf(typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : one),
    )
    .filter(Boolean)
    .join('، ');
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? oneLine(value) : '';
}
