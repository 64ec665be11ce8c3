import { bylineName } from './byline-name.ts';
import type { FrontMatter } from './front-matter.ts';
import { isClutter, isHidden } from './html-clutter.ts';
import { lineOf } from './html-inline.ts';

const LEADS =
  '[itemprop=description],.lead,.news-lead,.item-summary,.summary,.introtext,.intro,.standfirst';
const AUTHORS =
  '[rel=author],[itemprop=author],.author,.byline,.amp-wp-byline,[aria-labelledby*=byline] li';
const DATES = 'time,[itemprop=datePublished]';
/** Where a post has its name when the page has that of a whole site. */
const POST_TITLES =
  '.post-title,[class~=posttitle i],.entry-title,[itemprop=headline],h1.title,h2.title,h3.title';
const SITE_NAME = /\s+[-–—|•»:]\s+[^-–—|•»]{2,40}$/;

/** What a page says about its article: title, author, site, date, language, and the lead above its text. */
export function htmlAbout(page: Document, content: Element): FrontMatter {
  const meta = (...names: string[]): string =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"],meta[name="${name}"]`))
      .map((element) => tidy(element?.getAttribute('content')))
      .find(Boolean) ?? '';
  const fields = {
    title: titleOf(page, content, meta('og:title', 'twitter:title')),
    byline: bylineName(shorter(firstText(page, AUTHORS) || meta('author', 'dc.creator'), 60)),
    source: meta('og:site_name', 'application-name'),
    date: dateOf(page) || meta('article:published_time', 'date'),
    language: languageOf(page, content),
    lead: leadOf(page, content),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/** The heading that the page's title repeats, the title it gives for sharing, or its title itself. */
function titleOf(page: Document, content: Element, shared: string): string {
  const whole = tidy(page.title);
  const headings = [...page.querySelectorAll('h1,h2')].filter(
    (heading) => !isHidden(heading) && !heading.querySelector(':scope > a[href="/"]'),
  );
  const named = headings.map(lineOf).filter((text) => text.length > 5);
  const repeated = named.find((text) => whole.includes(text) || shared.includes(text));
  const inside = content.querySelector('h1');
  const bare = whole.replace(SITE_NAME, '');
  const styled = page.querySelector('p.title,p.MsoTitle');
  return (
    repeated ||
    shared ||
    lineOf(styled) ||
    lineOf(inside) ||
    lineOf(page.querySelector(POST_TITLES)) ||
    bare
  );
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
  return text.length >= 30 && text.length <= 900 && !tidy(content.textContent).includes(text)
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

function firstText(page: Document, selector: string): string {
  const element = [...page.querySelectorAll(selector)].find(
    (one) => !one.matches('meta,link') && !isHidden(one) && !isClutter(one) && lineOf(one),
  );
  return lineOf(element);
}

/** An hour alone is that of a report that goes on, and «two hours ago» was true when the page was saved. */
function dateOf(page: Document): string {
  const text = shorter(firstText(page, DATES), 60);
  return /[\d۰-۹٠-٩]{4}|[\d۰-۹٠-٩]{2}[/.-]/.test(text) ? text : '';
}

function shorter(text: string, length: number): string {
  return text.length <= length && !/^https?:/.test(text) ? text : '';
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
