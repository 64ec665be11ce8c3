import { parseRoute } from '../app/route.ts';
import { passed } from '../base/passed.ts';
import type { EarlyLook } from '../library/early-look.ts';
import { mendedBlock } from '../library/mended-block.ts';
import { migrations } from '../library/migrations.ts';
import { outlineOf } from '../library/outline.ts';
import { readSettings, type Settings } from '../library/settings.ts';
import { TITLE } from '../speech/place.ts';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { Range } from '../text/offset-map.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { applyDisplay } from './apply-display.ts';
import { directionOf } from '../text/direction-of.ts';
import { drawWithFaces, fetchFaces } from './faces.ts';
import { inStretches } from './in-stretches.ts';
import { put } from './inline-nodes.ts';
import { goalInBand, isBeyondBand } from './reading-band.ts';
import { sectionContent } from './section-content.ts';
import { sourceLine } from './source-line.ts';
import { blocksStyle } from './styles/blocks.ts';
import { controls } from './styles/controls.ts';
import { readerStyle } from './styles/reader.ts';
import { words } from './words.ts';

/** So long the faces are waited for, ms. */
const patience = 200;

/** Of what a window can hold, how much is drawn before and after the reader's place. */
const reach = { before: 0.75, after: 1.5 };

/** Those of the reader. */
const sheets = (): CSSStyleSheet[] =>
  [controls, readerStyle, blocksStyle].map(({ styleSheet }) => styleSheet!);

/** As much of a text as is known before the app is there. */
interface Beginning {
  readonly about: Omit<Article, 'blocks'>;
  /** Of the whole text. */
  readonly words: number;
  readonly length: number;
  /** Its blocks, by their index in the whole text; others are not there. */
  readonly blocks: readonly Block[];
  /** Index of the first that is there. */
  readonly from: number;
}

/**
 * Shows the place in a text that the address or the reader left off at, as the screen of the reader will, while the
 * app is on its way; answers whether it does. The app takes it away when it shows the text itself.
 * @param look at the database
 * @param came the text, if it is one that comes with the app
 */
export async function drawEarly(
  look: Promise<EarlyLook>,
  came: Promise<Article> | undefined,
): Promise<boolean> {
  sheets(); // They are parsed while the text is on its way.
  const { id, version, entry, place, mending, settings: kept, ...text } = await look;
  const route = parseRoute(location.hash);
  if (route.screen !== 'reader' || route.id !== id || route.eyesFree) return false;
  // A database of another version is for the app to read; that of version 0 is yet to be made.
  if (version !== migrations.length && version !== 0) return false;
  const beginning = entry ? stored({ entry, ...text }) : bundled(await came);
  const settings = readSettings(kept);
  if (!beginning || settings.focus !== 'none') return false;

  const root = document.documentElement;
  applyDisplay(settings, root);
  await Promise.race([fetchFaces(root), passed(patience)]);
  if (document.querySelector('av-app')) return false;
  drawWithFaces(root);
  const block = route.block ?? place?.block ?? TITLE;
  const { about, blocks } = beginning;
  const shown = (i: number): Rewrite =>
    mendedBlock(i === TITLE ? about.title : blocks[i]!.text, i, mending);
  const range = rangeAround(block, beginning, settings.textSize);
  const page = pageOf(beginning, range, shown, settings);
  const holder = `[data-block="${block}"]`;
  const goal = page.shadowRoot?.querySelector(`${holder}[data-text], ${holder} [data-text]`);
  // Where the app goes from what is not shown, only that knows.
  if (!goal && block !== TITLE) return false;
  document.body.append(page);
  const box = goal?.getBoundingClientRect();
  if (box && isBeyondBand(box)) page.scrollTop += box.top - goalInBand();
  return true;
}

function stored({
  entry,
  outline,
  part,
}: Pick<EarlyLook, 'entry' | 'outline' | 'part'>): Beginning | undefined {
  if (!entry || entry.removed !== undefined || !outline || !part) return undefined;
  const from = outline.parts[part.part]?.from ?? 0;
  const blocks: Block[] = [];
  part.blocks.forEach((block, i) => (blocks[from + i] = block));
  return { about: entry, words: outline.words, length: outline.blocks, blocks, from };
}

function bundled(article: Article | undefined): Beginning | undefined {
  if (!article) return undefined;
  const { blocks, ...about } = article;
  return { about, words: outlineOf(blocks).words, length: blocks.length, blocks, from: 0 };
}

/** About how many characters the window can hold in this size of type, px: of one em squared each, in a column. */
function capacity(size: number): number {
  return (innerHeight * Math.min(innerWidth, 34 * size)) / size ** 2;
}

/** The blocks to draw around one of them. */
function rangeAround(block: number, { blocks, from: first }: Beginning, size: number): Range {
  const [before, after] = [reach.before * capacity(size), reach.after * capacity(size)];
  const begin = Math.min(Math.max(block, first), blocks.length - 1);
  let from = Math.max(begin, 0);
  let to = from;
  for (let length = 0; from > first && length < before; from--)
    length += blocks[from - 1]!.text.length;
  for (let length = 0; to < blocks.length && length < after; to++)
    length += blocks[to]!.text.length;
  return { from, to };
}

/** The page as the reader draws it, without what can be pressed. */
function pageOf(
  { about, words: count, length, blocks }: Beginning,
  range: Range,
  shown: (block: number) => Rewrite,
  { contents, furniture }: Settings,
): HTMLElement {
  const { language } = about;
  const said = sourceLine(about, count).map((part) => put('span', {}, part));
  const title = [
    put('p', { class: 'source' }, put('span', {}, ...said)),
    put('h1', {}, shown(TITLE).text),
  ];
  const section = put(
    'div',
    { class: 'section' },
    ...inStretches(sectionContent(blocks, range, shown, furniture, language)),
  );
  const article = put(
    'article',
    { class: 'read', lang: language, dir: directionOf(language) },
    ...(range.from === 0 ? title : []),
    put('div', { class: 'sections' }, section),
    ...(range.to === length ? [put('p', { class: 'end' }, words.reader.end)] : []),
  );
  const page = put('div', { class: 'early', inert: '', 'aria-hidden': 'true' });
  page.toggleAttribute('outlined', contents);
  // Where more comes before and after, there is room to scroll to the place.
  if (range.from > 0) article.style.paddingBlockStart = '100vh';
  if (range.to < length) article.style.paddingBlockEnd = '100vh';
  const shadow = page.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = sheets();
  shadow.append(
    put('header', { class: 'appbar' }),
    put('div', { class: 'outline' }),
    put('main', {}, article),
  );
  return page;
}
