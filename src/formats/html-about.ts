import { bylineName } from './byline-name.ts';
import type { FrontMatter } from './front-matter.ts';
import { isClutter, isHidden } from './html-clutter.ts';
import { inlineOf, lineOf } from './html-inline.ts';
import { linkedAbout } from './linked-about.ts';
import { pageDate } from './page-date.ts';
import { postedLine } from './posted-line.ts';
import { pageTitle } from './page-title.ts';
import { oneLine } from './one-line.ts';

const LEADS =
  '[itemprop=description],.lead,.news-lead,.item-summary,.summary,.introtext,.intro,.standfirst';
const AUTHORS =
  '[rel~=author],[itemprop~=author],.author,.byline,[class*=author-name i],[class*=author__name i],[class$=byline i],[class*=type-author i],[aria-labelledby*=byline] li:not(:has(li)),[data-testid=authorName],a[href*="/author/"],a[href*="/authors/"]';
const COMMENTS = '[class*=comment i],[id*=comment i]';
/** What stands behind the name of a site in its title: what it is, and its name in other letters. */
const BEHIND_NAME = /\s*[|•]\s.*$/;

/** What a page says about its article: title, author, site, date, language, and the lead above its text. */
export function htmlAbout(page: Document, content: Element): FrontMatter {
  const metas = [...page.querySelectorAll('meta[property],meta[name]')];
  const meta = (...names: string[]): string =>
    names
      .map((name) =>
        metas.find(
          (one) =>
            (one.getAttribute('property') ?? one.getAttribute('name'))?.toLowerCase() === name,
        ),
      )
      .map((element) => oneLine(element?.getAttribute('content')))
      .find(Boolean) ?? '';
  const linked = linkedAbout(page);
  const site = (meta('og:site_name', 'application-name') || (linked.source ?? '')).replace(
    BEHIND_NAME,
    '',
  );
  // Some give a code of two letters.
  const source = /^[a-z-]{1,5}$/.test(site) ? '' : site;
  const title = pageTitle(page, content, meta('og:title', 'twitter:title'), source);
  const author = shorter(
    authorOf(page) || meta('author', 'dc.creator') || (linked.byline ?? ''),
    80,
  );
  const byline = bylineName(author);
  const posted = postedLine(page);
  const fields = {
    title,
    byline: (byline === site ? '' : byline) || posted.byline,
    source,
    date:
      pageDate(page, content, title) ||
      meta('article:published_time', 'date') ||
      linked.date ||
      posted.date,
    language: languageOf(page, content),
    lead: leadOf(page, content),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

function authorOf(page: Document): string {
  const author = [...page.querySelectorAll(AUTHORS)].find(
    (one) =>
      !one.matches('meta,link') &&
      !isHidden(one) &&
      !isClutter(one) &&
      !one.closest(COMMENTS) &&
      lineOf(one),
  );
  // What an author is stands below the name.
  const lines = author ? inlineOf(author).text.split('\n') : [];
  return (lines.find((line) => !/[:：]\s*$/.test(line)) ?? '').trim();
}

function leadOf(page: Document, content: Element): string {
  const lead = [...page.querySelectorAll(LEADS)].find(
    (element) =>
      !element.matches('meta,link') &&
      !element.contains(content) &&
      !content.contains(element) &&
      !isHidden(element) &&
      !element.closest('nav,aside,footer'),
  );
  const text = lineOf(lead);
  return text.length >= 30 && text.length <= 900 && !oneLine(content.textContent).includes(text)
    ? text
    : '';
}

/** As the page says, unless it says English and its letters are Persian. */
function languageOf(page: Document, content: Element): string {
  const said = page.documentElement.lang.trim();
  const text = (content.textContent ?? '').slice(0, 5000);
  const persian = text.match(/[\u0600-\u06FF]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const base = said.split(/[-_]/)[0]!.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(base)) return persian >= latin ? 'fa' : 'en';
  return base === 'en' && persian > latin ? 'fa' : base;
}

function shorter(text: string, length: number): string {
  return text.length <= length && !/^https?:/.test(text) ? text : '';
}
