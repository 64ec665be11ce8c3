import { epub } from '../../src/exports/epub.ts';
import { markdownFile } from '../../src/exports/markdown-file.ts';
import type { Picture } from '../../src/exports/picture.ts';
import type { Draft } from '../../src/formats/draft.ts';
import { readDrafts } from '../../src/formats/read-drafts.ts';
import type { Article } from '../../src/text/article.ts';
import type { Block } from '../../src/text/block.ts';
import { point } from '../harness/pack.ts';

const host = {
  parseHtml: (html: string): Document => new DOMParser().parseFromString(html, 'text/html'),
};
const reading = { signal: new AbortController().signal };
export const picture: Picture = { type: 'image/png', bytes: point() };

/** The pictures of the figures of blocks. */
export async function* pictures(
  blocks: readonly Block[],
): AsyncGenerator<readonly [string, Picture]> {
  if (blocks.some(({ kind }) => kind === 'figure')) yield ['1.png', picture] as const;
}

/** What the app's own reader makes of a file. */
async function readBack(file: Blob, name: string): Promise<Draft> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [draft] = await readDrafts({ name, type: file.type, bytes }, host, reading);
  return draft;
}

export async function throughMarkdown(article: Article): Promise<Draft> {
  const file = await markdownFile(article, pictures(article.blocks), 'a');
  return readBack(file, file.type === 'application/zip' ? 'a.zip' : 'a.md');
}

export async function throughEpub(article: Article): Promise<Draft> {
  return readBack(await epub(article, pictures(article.blocks), 0, 'فهرست'), 'a.epub');
}

/** An article whose title has signs that formats have uses for. */
export const article = (list: readonly Block[]): Article => ({
  id: 'a',
  title: 'باغ: «انار» و "سیب" \\ ۱',
  byline: 'مریم',
  source: 'کاریز',
  date: '۱۴۰۴/۱/۱',
  language: 'fa',
  blocks: list,
});
