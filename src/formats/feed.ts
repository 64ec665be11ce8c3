import { decodeEntities } from './decode-entities.ts';
import { entryOf, type Entry } from './entry.ts';
import { parseMarkup } from './epub/parse-markup.ts';
import type { ParseHtml } from './html.ts';
import { oneLine } from './one-line.ts';

/** The entries of a feed, RSS or Atom. Sources: RSS 2.0 with its module «content», RFC 4287. */
export function entriesOfFeed(xml: string, parse: ParseHtml): Entry[] {
  const page = parseMarkup(xml, parse);
  const source = textOf(page.body, 'title');
  return [...page.querySelectorAll('item,entry')].map((entry) => {
    const fields = {
      // Many put a text in that is HTML already.
      title: decodeEntities(textOf(entry, 'title')),
      byline: textOf(entry, 'creator,author name'),
      date: textOf(entry, 'pubdate,published,updated,date'),
      source,
    };
    return entryOf(fields, bodyOf(entry));
  });
}

function textOf(parent: Element, selector: string): string {
  return oneLine(parent.querySelector(selector)?.textContent);
}

/** The fullest text; HTML that was escaped or in CDATA is text here, and XHTML of Atom is not. */
function bodyOf(entry: Element): string {
  const bodies = [...entry.querySelectorAll('encoded,content,description,summary')].map((body) =>
    body.children.length > 0 ? body.innerHTML : (body.textContent ?? ''),
  );
  return bodies.reduce((fullest, body) => (body.length > fullest.length ? body : fullest), '');
}
