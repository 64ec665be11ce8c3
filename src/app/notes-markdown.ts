import type { Note } from '../library/note.ts';
import type { Entry } from '../library/schema.ts';

/** The notes of some articles as Markdown: each article a heading, each highlight a quote with what was written of it. */
export function notesMarkdown(notes: readonly Note[], entries: readonly Entry[]): string {
  return notesByArticle(notes, entries)
    .map(({ entry, notes: own }) => {
      const about = [entry.source, entry.byline, entry.date].filter(Boolean).join(' · ');
      const parts = own.map(
        ({ quote, text }) => `${quoted(quote)}${text ? `\n\n${escaped(text)}` : ''}`,
      );
      return [`## ${escaped(entry.title)}`, ...(about ? [escaped(about)] : []), ...parts].join(
        '\n\n',
      );
    })
    .join('\n\n')
    .concat('\n');
}

/** The notes of each article in the order of its text; the article noted last comes first. */
export function notesByArticle(
  notes: readonly Note[],
  entries: readonly Entry[],
): readonly { readonly entry: Entry; readonly notes: readonly Note[] }[] {
  return entries
    .map((entry) => ({
      entry,
      notes: notes
        .filter(({ article }) => article === entry.id)
        .sort((a, b) => a.block - b.block || a.from - b.from),
    }))
    .filter((one) => one.notes.length > 0)
    .sort((a, b) => lastOf(b.notes) - lastOf(a.notes));
}

const lastOf = (notes: readonly Note[]): number => Math.max(...notes.map(({ at }) => at));

const quoted = (text: string): string => escaped(text).replace(/^/gm, '> ');

/** What Markdown would take for its own signs is written as it is. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*\d*)([-+.)])(?=\s)/gm, '$1\\$2');
