import { css } from 'lit';
import type { Article } from '../text/article.ts';
import { unchanged } from '../text/rewrite.ts';
import { directionOf } from '../text/direction-of.ts';
import { put } from './inline-nodes.ts';
import { sectionContent } from './section-content.ts';

/** Paper has the colours of the system, and sizes of its own. */
const paper = css`
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    @page {
      margin: 18mm 16mm;
    }
    :root {
      color-scheme: only light;
      background: Canvas;
    }
    body {
      background: Canvas;
      color: CanvasText;
    }
    body > :not(.paper) {
      display: none;
    }
    .paper {
      font: 400 12pt / 1.95 var(--font-read);
      orphans: 3;
      widows: 3;
      overflow-wrap: anywhere;
    }
    .paper :is(h1, h2, h3, h4) {
      font-family: var(--font-title);
      line-height: 1.4;
      margin-block: 1.2em 0.4em;
      break-after: avoid;
    }
    .paper h1 {
      font-size: 26pt;
      margin-block-start: 0;
    }
    .paper p {
      margin-block: 0 0.8em;
    }
    .paper .lead {
      font-weight: 600;
    }
    .paper blockquote {
      margin: 0 0 0.8em;
      padding-inline-start: 1em;
      border-inline-start: 2pt solid;
    }
    .paper .item {
      --sign: calc(var(--mark, 2) * 0.56em - 0.2em);
      padding-inline-start: calc(var(--depth, 0) * 1.3em + var(--sign) + 0.45em);
      margin-block-end: 0.3em;
    }
    .paper .item::before {
      content: '•';
      display: inline-block;
      min-inline-size: var(--sign);
      margin-inline: calc(-0.45em - var(--sign)) 0.45em;
      text-align: end;
    }
    .paper .item[data-mark]::before {
      content: attr(data-mark) ' ';
    }
    .paper .verse {
      text-align: center;
    }
    .paper .line {
      display: flex;
      justify-content: center;
      gap: 2.5em;
    }
    .paper .gap {
      display: none;
    }
    .paper .table {
      display: table;
      border-collapse: collapse;
      margin-block-end: 0.8em;
    }
    .paper .row {
      display: table-row;
    }
    .paper .row > div {
      display: table-cell;
      padding: 0.1em 0.6em;
      border: 0.75pt solid;
    }
    .paper .header {
      font-weight: 600;
    }
    .paper :is(figure, .verse, .row, .item, .related, .footnote) {
      break-inside: avoid;
    }
    .paper figure {
      margin: 1em 0;
      text-align: center;
    }
    .paper img {
      max-inline-size: 100%;
      max-block-size: 180mm;
    }
    .paper :is(figcaption, .footnote, .related) {
      font-size: 10.5pt;
    }
    .paper :is(.back, .missing, .related .note) {
      display: none;
    }
    .paper .call {
      all: unset;
    }
    .paper .footnote::before {
      content: attr(data-note) ') ';
      float: inline-start;
      margin-inline-end: 0.4em;
    }
    .paper a {
      color: inherit;
    }
    .paper a[href^='http']::after {
      content: '(' attr(href) ')';
      margin-inline: 0.4em;
      direction: ltr;
      unicode-bidi: isolate;
      font-size: 9pt;
      word-break: break-all;
    }
  }
`;

/**
 * Prints an article as a page of its own: its text alone, black on white, with its pictures and the addresses of its
 * links. The page on the screen stays as it is. Resolves when the print is done or given up.
 * @param picture the address of the picture of a name; undefined when it is not kept
 */
export async function printArticle(
  article: Article,
  picture: (name: string) => Promise<string | undefined>,
): Promise<void> {
  const { title, byline, source, date, language, blocks } = article;
  const about = [byline, source, date].filter(Boolean).join(' · ');
  const all = { from: 0, to: blocks.length };
  const content = sectionContent(
    blocks,
    all,
    (i) => unchanged(blocks[i]?.text ?? ''),
    false,
    language,
  );
  const sheet = put('div', { class: 'paper', lang: language, dir: directionOf(language) });
  sheet.append(put('h1', {}, title), ...(about ? [put('p', {}, about)] : []), ...content);
  for (const image of sheet.querySelectorAll('img')) {
    const url = await picture(image.dataset['image'] ?? '');
    if (url) image.src = url;
    await image.decode().catch(() => image.remove()); // not kept, or no picture
  }
  const style = new CSSStyleSheet();
  style.replaceSync(paper.cssText);
  document.adoptedStyleSheets.push(style);
  document.body.append(sheet);
  await document.fonts.ready;
  const printed = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
  print();
  await printed;
  sheet.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
}
