import { statedAuthor, writtenTitle } from '../document-about.ts';
import type { FrontMatter } from '../front-matter.ts';
import { oneLine } from '../one-line.ts';

/** Who made a file of a book, and is no author of it. */
const MAKER = /^(?:bkp|mrk|prg)$/;
const UNKNOWN = /^(?:unknown|نامعلوم|ناشناس)$/i;
/** A time that a program wrote with a year of the Persian calendar; and of the first centuries, as where none is known. */
const PERSIAN_DAY = /^(1[2-4]\d\d-\d\d-\d\d)T/;
const NO_YEAR = /^0\d{3}-/;

/** What the package document of a book says of it. Source: EPUB 3.3 §5.5 and OPF 2.0.1 §2.2. */
export function aboutBook(page: Document): FrontMatter {
  const all = (name: string): Element[] => [...page.querySelectorAll(`dc\\:${name}`)];
  const first = (name: string): string => textOf(all(name)[0]);
  const refined = refinements(page);
  const titles = all('title');
  const title = titles.find((one) => refined.get(`title-type #${one.id}`) === 'main') ?? titles[0];
  const roleOf = (creator: Element): string =>
    creator.getAttribute('opf:role') ?? refined.get(`role #${creator.id}`) ?? 'aut';
  const creators = all('creator').filter((creator) => !MAKER.test(roleOf(creator)));
  const authors = creators.filter((creator) => roleOf(creator) === 'aut');
  const date = textOf(all('date').find((one) => !/modif/i.test(eventOf(one))));
  const language = first('language').split(/[-_]/)[0]!.toLowerCase();
  const publisher = first('publisher');
  const fields = {
    title: writtenTitle(textOf(title)),
    byline: (authors.length > 0 ? authors : creators)
      .map((creator) => statedAuthor(textOf(creator)))
      .filter((name) => name && !UNKNOWN.test(name))
      .join('، '),
    source: UNKNOWN.test(publisher) ? '' : publisher,
    date: NO_YEAR.test(date) ? '' : (PERSIAN_DAY.exec(date)?.[1] ?? date),
    language: /^(?:und|mul|zxx)$/.test(language) ? '' : language,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/** What EPUB 3 says of other statements, by the name of what it says and the address of what it says it of. */
function refinements(page: Document): ReadonlyMap<string, string> {
  return new Map(
    [...page.querySelectorAll('meta[property][refines]')].map((meta) => [
      `${meta.getAttribute('property')} ${meta.getAttribute('refines')}`,
      // Its value follows the tag, which in HTML holds nothing.
      meta.nextSibling?.nodeValue?.trim() ?? '',
    ]),
  );
}

function eventOf(date: Element): string {
  return date.getAttribute('opf:event') ?? '';
}

function textOf(element: Element | undefined): string {
  return oneLine(element?.textContent);
}
