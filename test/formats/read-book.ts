import { readDrafts } from '../../src/formats/read-drafts.ts';
import { pack } from '../harness/pack.ts';
import { parseHtml } from './parse-html.ts';

/** The title and the blocks of a packed listing, one a line. */
export async function readBook(name: string, listing: string): Promise<string[]> {
  const kind = name.split('.').at(-1)!;
  const [draft] = await readDrafts(
    { name, type: '', bytes: pack(kind, listing) },
    { parseHtml },
    { signal: new AbortController().signal },
  );
  return [
    `title: ${draft.title}`,
    ...draft.blocks.map(({ kind, text }) => `${kind}: ${text.replaceAll('\t', '→')}`),
  ];
}

/** A book of pages by the names of their files, with what else is in its package, and other files as listings have them. */
export function epub(
  pages: Record<string, string>,
  about = '',
  title = 'باغ کهنه',
  files = '',
): Promise<string[]> {
  const names = Object.keys(pages);
  const items = names.map(
    (name) =>
      `<item id="${name}" href="${name}"${name === 'nav.html' ? ' properties="nav"' : ''}/>`,
  );
  const refs = names.map((name) => `<itemref idref="${name}"/>`);
  return readBook(
    'book.epub',
    `=== book.opf
<package><metadata><dc:title>${title}</dc:title><dc:language>fa</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${refs.join('')}</spine>${about}</package>
${names.map((name) => `=== ${name}\n<html><body>${pages[name]}</body></html>\n`).join('')}${files}`,
  );
}
