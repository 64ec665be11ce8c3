import { hasMarkdownTable } from './has-markdown-table.ts';

const HEADING = /^ {0,3}#{1,6} +[^\s#]/gm;
const LINK = /\[[^\][\n]+\]\(https?:/;
const STRONG = /(?:^|\s)\*\*[^\s*][^*\n]*\*\*/m;

/**
 * Whether a text that does not say so is Markdown: it has several headings, or one and another sign of it, or a table.
 */
export function isMarkdown(text: string): boolean {
  const headings = [...text.matchAll(HEADING)].length;
  if (headings > 1 || (headings > 0 && (LINK.test(text) || STRONG.test(text)))) return true;
  return hasMarkdownTable(text);
}
