import type { Block } from '../text/block.ts';
import type { Draft } from './draft.ts';
import { absoluteLinks } from './absolute-links.ts';
import { boldHeadings } from './bold-headings.ts';
import { decodeEntities } from './decode-entities.ts';
import { dropContents } from './drop-contents.ts';
import { dropPullQuotes } from './drop-pull-quotes.ts';
import { FormatFault } from './format-fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { htmlAbout } from './html-about.ts';
import { htmlBlocks } from './html-blocks.ts';
import { findContent } from './html-content.ts';
import { articlesInJson } from './json-articles.ts';
import { isTangledHtml } from './is-tangled-html.ts';
import { leadFigures } from './lead-figures.ts';
import { dropLetterBoxes } from './letter-boxes.ts';
import { linkAddresses } from './link-addresses.ts';
import { tellLinkLists } from './link-lists.ts';
import { LinkedNotes } from './linked-notes.ts';
import { makeDraft } from './make-draft.ts';
import { normaliseLines } from './normalise-lines.ts';
import { openAccordions } from './open-accordions.ts';
import { openAmp } from './open-amp.ts';
import { dropNextArticles } from './next-articles.ts';
import { tellBoxes } from './page-boxes.ts';
import { tellHead } from './page-head.ts';
import { partInline } from './part-inline.ts';
import { plainTextOf } from './plain-text-of.ts';
import { headPosts } from './head-posts.ts';
import { isPostsPage, readPosts } from './posts.ts';
import { readableContent } from './readable-content.ts';
import { recogniseBlocks } from './recognise-blocks.ts';
import { resolveLinks } from './resolve-links.ts';
import { isTelegramPage, readTelegram } from './telegram.ts';
import { dropSkippedBoxes } from './skipped-boxes.ts';
import { textWorth } from './text-worth.ts';
import { unclobber } from './unclobber.ts';

/**
 * Parses HTML into a document that is never shown and runs nothing. Given by the caller, because under
 * Trusted Types only a policy may call `DOMParser`.
 */
export type ParseHtml = (html: string) => Document;

const NOTES =
  /^(?:پانویس|پانوشت|پی\u200C?نوشت|ارجاع|منابع|notes|references|footnotes)[\p{L}\s\u200C]{0,20}$/iu;

/** UTF-16 units from which a block is the text itself and no longer its head. */
const RUNNING = 60;
const DATA = 'script[type="application/ld+json"],script[type="application/json"]';

/**
 * Reads a page, saved or fetched: its article, without what stands around it. Of what our own eyes and Mozilla's
 * Readability take for the article, that with more running text and less clutter is kept.
 * @throws FormatFault `empty` when there is nothing to read in it, `unreadable` when nested too deep
 */
export function readHtml(html: string, parse: ParseHtml): Draft {
  const page = parsePage(html, parse);
  if (isTelegramPage(page)) return readTelegram(page);
  if (isPostsPage(page)) return readPosts(page);
  headPosts(page);
  openAccordions(page);
  tellBoxes(page);
  partInline(page);
  tellLinkLists(page);
  dropNextArticles(page);
  dropSkippedBoxes(page);
  dropLetterBoxes(page);
  dropContents(page);
  const about = htmlAbout(page, findContent(page));
  const notes = takeNotes(page);
  resolveLinks(page);
  const content = findContent(page);
  const own = htmlBlocks(content);
  const readable = readableContent(page);
  const theirs = readable ? htmlBlocks(readable) : [];
  const better = textWorth(theirs) > 1.1 * Math.max(0, textWorth(own)) ? theirs : own;
  const hasFigure = better.some(({ kind }) => kind === 'figure');
  const all = hasFigure ? better : [...leadFigures(page, content), ...better];
  const running = all.findIndex(({ text }) => text.length >= RUNNING && text !== about.title);
  // A line that comes again is that of a poem.
  const first = all.slice(0, Math.max(1, running)).findIndex(({ text }) => text === about.title);
  const blocks = all.filter(
    ({ kind, text }, i) =>
      !((kind === 'heading' || i === first) && text === about.title) && text !== about.lead,
  );
  const whole = tidy(boldHeadings(dropPullQuotes(tellHead(notes.place(blocks), about))));
  const linked = linkedText(page, about.title ?? '', parse);
  const isMore = textWorth(linked) > 2 * Math.max(0, textWorth(whole));
  return makeDraft(about, (isMore ? boldHeadings(linked) : whole).map(absoluteLinks));
}

/** The text that a page says it has where it shows none, or only its begin: scripts would have written it. */
function linkedText(page: Document, title: string, parse: ParseHtml): Block[] {
  const said = title || page.title.trim();
  const article = [...page.querySelectorAll(DATA)]
    .flatMap(({ textContent }) => articlesInJson(textContent ?? '') ?? [])
    // Those of other pages may be there too; a long title is cut.
    .find(
      ({ about }) => about.title && (said.startsWith(about.title) || about.title.startsWith(said)),
    );
  if (!article) return [];
  if (!/<[a-z!/]/i.test(article.body))
    return recogniseBlocks(normaliseLines(decodeEntities(article.body)));
  const body = parsePage(article.body, parse);
  resolveLinks(body);
  return htmlBlocks(body.body);
}

/**
 * Reads HTML that was pasted: all of it is what the person chose. One that has lines and nothing else is no richer
 * than text, and is read as text is.
 * @param about what is known of it
 * @throws FormatFault `empty` when there is nothing to read in it, `unreadable` when nested too deep
 */
export function readPastedHtml(html: string, parse: ParseHtml, about: FrontMatter = {}): Draft {
  const page = parsePage(html, parse);
  const text = plainTextOf(page.body);
  if (text !== undefined)
    return makeDraft(about, recogniseBlocks(normaliseLines(text)).map(linkAddresses));
  partInline(page);
  const notes = takeNotes(page);
  resolveLinks(page);
  return makeDraft(about, boldHeadings(notes.place(htmlBlocks(page.body))).map(absoluteLinks));
}

/** A heading whose notes were taken from under it goes; a forum that quotes all it shows quotes nothing. */
function tidy(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  const isBare = last?.kind === 'heading' && NOTES.test(last.text);
  const kept = isBare ? blocks.slice(0, -1) : blocks;
  const isAllQuoted = kept.every(({ kind }) => kind !== 'paragraph' && kind !== 'item');
  return kept.map((block) =>
    isAllQuoted && block.kind === 'quote' ? { ...block, kind: 'paragraph' } : block,
  );
}

function parsePage(html: string, parse: ParseHtml): Document {
  if (isTangledHtml(html)) throw new FormatFault('unreadable');
  const page = parse(normaliseLines(html));
  unclobber(page);
  openAmp(page);
  return page;
}

/** Takes the notes out of a page that it links to within itself. */
function takeNotes(page: Document): LinkedNotes {
  const anchors = new Map<string, Element>();
  for (const element of page.querySelectorAll('[id],a[name]'))
    for (const name of [element.id, element.getAttribute('name')])
      if (name && !anchors.has(name)) anchors.set(name, element);
  const notes = new LinkedNotes();
  notes.take(page, (link) => {
    const href = link.getAttribute('href') ?? '';
    return href.startsWith('#') ? anchors.get(safeDecode(href.slice(1))) : undefined;
  });
  notes.detach();
  return notes;
}

function safeDecode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
