import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import { directionOf } from '../text/direction-of.ts';
import { escapeXml } from './escape-xml.ts';
import type { Picture } from './picture.ts';
import { headingId, xhtml } from './xhtml.ts';
import { ZipWriter } from './zip-writer.ts';

const TYPE = 'application/epub+zip';
const STYLE = `body { line-height: 1.9; }
.verse { text-align: center; }
.lead { font-weight: bold; }
.signs { list-style: none; }
.related, .furniture { font-size: 0.9em; }
img { max-width: 100%; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.5em; }
aside { font-size: 0.9em; }
`;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTAINER = `${HEAD}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
/** Blocks after which the next chapter gets a document of its own. */
const ENOUGH = 40;

interface Chapter {
  readonly path: string;
  readonly from: number;
  readonly blocks: readonly Block[];
}

/**
 * Writes an article as a book: EPUB 3.3, with contents, footnotes and pictures, from right to left when its language
 * is written so. @param modified ms since 1970 @param contents what the list of contents is called
 */
export async function epub(
  article: Article,
  pictures: AsyncIterable<readonly [name: string, picture: Picture]>,
  modified: number,
  contents: string,
): Promise<Blob> {
  const zip = new ZipWriter();
  const add = (path: string, text: string): Promise<void> =>
    zip.add(
      path,
      new Uint8Array(new TextEncoder().encode(text)),
      path === 'mimetype' ? 'store' : 'pack',
    );
  await add('mimetype', TYPE);
  await add('META-INF/container.xml', CONTAINER);
  const images = new Map<string, { path: string; type: string }>();
  for await (const [name, { type, bytes }] of pictures) {
    const path = `images/${images.size + 1}.${type.slice('image/'.length)}`;
    await zip.add(`EPUB/${path}`, new Uint8Array(bytes), 'store');
    images.set(name, { path, type });
  }
  const chapters = chaptersOf(article.blocks);
  const paths = new Map([...images].map(([name, { path }]) => [name, path]));
  const notes = new Map<string, string>();
  for (const { path, blocks } of chapters)
    for (const block of blocks) if (block.kind === 'footnote') notes.set(block.label, path);
  for (const { path, from, blocks } of chapters) {
    const body = xhtml(blocks, from, { pictures: paths, notes });
    const title = from === 0 ? `<h1>${escapeXml(article.title)}</h1>\n` : '';
    await add(`EPUB/${path}`, page(article, title + body));
  }
  await add('EPUB/style.css', STYLE);
  await add('EPUB/nav.xhtml', page(article, nav(article, chapters, contents)));
  await add('EPUB/book.opf', packageOf(article, chapters, [...images.values()], modified));
  return zip.finish(TYPE);
}

function chaptersOf(blocks: readonly Block[]): Chapter[] {
  const starts = [0];
  blocks.forEach((block, i) => {
    const isStart = block.kind === 'heading' && block.level <= 2;
    if (isStart && i - starts.at(-1)! >= ENOUGH) starts.push(i);
  });
  return starts.map((from, i) => ({
    path: `text-${i + 1}.xhtml`,
    from,
    blocks: blocks.slice(from, starts[i + 1]),
  }));
}

function page({ title, language }: Article, body: string): string {
  const lang = escapeXml(language);
  return `${HEAD}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${directionOf(language)}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** A flat list: chapters of an article seldom go deep, and a heading without words leads nowhere. */
function nav(article: Article, chapters: readonly Chapter[], contents: string): string {
  const lines = [{ href: chapters[0]!.path, text: article.title }];
  for (const { path, from, blocks } of chapters)
    blocks.forEach((block, i) => {
      if (block.kind === 'heading' && block.text.trim())
        lines.push({ href: `${path}#${headingId(from + i)}`, text: block.text });
    });
  const items = lines.map(({ href, text }) => `<li><a href="${href}">${escapeXml(text)}</a></li>`);
  return `<nav epub:type="toc" role="doc-toc"><h2>${escapeXml(contents)}</h2><ol>\n${items.join('\n')}\n</ol></nav>`;
}

function packageOf(
  { id, title, byline, source, date, language }: Article,
  chapters: readonly Chapter[],
  images: readonly { path: string; type: string }[],
  modified: number,
): string {
  const element = (name: string, value: string | undefined): string =>
    value?.trim() ? `<dc:${name}>${escapeXml(value)}</dc:${name}>` : '';
  const when = new Date(modified).toISOString().replace(/\.\d+Z$/, 'Z');
  const pages = chapters.map(
    ({ path }, i) => `<item id="text-${i + 1}" href="${path}" media-type="application/xhtml+xml"/>`,
  );
  const pictures = images.map(
    ({ path, type }, i) => `<item id="image-${i + 1}" href="${path}" media-type="${type}"/>`,
  );
  const refs = chapters.map((_, i) => `<itemref idref="text-${i + 1}"/>`);
  return `${HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(language)}" dir="${directionOf(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:avakhan:${escapeXml(encodeURIComponent(id))}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${escapeXml(language)}</dc:language>
${element('creator', byline)}${element('publisher', source)}${element('date', date)}
<meta property="dcterms:modified">${when}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${[...pages, ...pictures].join('\n')}
</manifest>
<spine page-progression-direction="${directionOf(language)}">
${refs.join('\n')}
</spine>
</package>
`;
}
