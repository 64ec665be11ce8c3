const BEFORE = /^(?:\uFEFF|\s|<\?[^>]*>|<!--[^]*?-->)*/i;
const PAGE = /^<(?:!doctype html|html|head|body)\b/i;
const PART =
  /^<(?:meta|title|article|section|main|header|div|p|span|h[1-6]|table|blockquote|ul|ol|center|figure)(?:\s[^<>]*)?>/i;
const FEED = /^<(?:rss|feed|rdf:RDF)[\s>]/i;
const BOOK = /^<FictionBook[\s>]/i;
const CLOSED = /(?:<\/[\w:-]+\s*>|<br\s*\/?>)\s*$/i;

/**
 * What a text in tags is: a page, a part of one, a feed of articles, a book of FictionBook, or other XML; nothing for one that only begins with
 * a tag, as Markdown may. Its beginning and its end are enough to tell.
 */
export function markupKind(
  head: string,
  end: string,
): 'page' | 'part' | 'feed' | 'book' | 'xml' | undefined {
  const [before = ''] = BEFORE.exec(head) ?? [];
  const first = head.slice(before.length);
  if (PAGE.test(first)) return 'page';
  if (BOOK.test(first)) return 'book';
  if (!CLOSED.test(end)) return undefined;
  if (PART.test(first)) return 'part';
  if (FEED.test(first)) return 'feed';
  return /<\?xml/i.test(before) || /^<svg\b/i.test(first) ? 'xml' : undefined;
}
