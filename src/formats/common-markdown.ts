import { hemistichs, verseAmong } from '../text/verse.ts';
import { numberLists } from './number-lists.ts';

/** What note programs and site makers add to Markdown, and what a reader of the common kind makes of it. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/%%[^%\n]*%%/g, ''],
  [/!\[\[([^\][|\n]+\.(?:png|jpe?g|gif|webp|avif|svg))(?:\|[^\][\n]*)?\]\]/gi, '![](<$1>)'],
  [/!?\[\[(?:[^\][|\n]+\|)?([^\][|\n]+)\]\]/g, '$1'],
  [/==(?=[^\s=])([^=\n]+)==/g, '**$1**'],
  [/[ \t]\^[\w-]+[ \t]*$/g, ''],
];
const LINES: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*(?::{3,}[^\n]*|\{\{[<%][^\n]*[%>]\}\}|\[\[?toc\]?\])[ \t]*$/i, ''],
  [/^(#{2,6})(?=[^\s#])/, '$1 '],
  [/^(#{1,6}[ \t][^{\n]*)\{[#.][^{}\n]*\}[ \t]*$/, '$1'],
  [/^((?:>[ \t]*)+)\[![\w-]+\][+-]?[ \t]*$/, '$1'],
  [/^((?:>[ \t]*)+)\[![\w-]+\][+-]?[ \t]*(.+)$/, '$1**$2**  '],
  // Lines of verse.
  [/^\|[ \t]+([^|\s][^|\n]*)$/, '$1  '],
];
/** What a line of a paragraph begins with in a quotation, and what no line of verse begins with. */
const QUOTE = /^(?:>[ \t]*)+/;
const MARKED = /^\s*(?:[#|:[\]<]|[-*+] |\d+[.)])/;
/** A gap between hemistichs that Markdown leaves as it is. */
const GAP = '\u2003'.repeat(3);
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const NOTE = /\^\[([^\][\n]{1,1000})\]/g;

/**
 * Markdown of Obsidian, Pandoc, Hugo and the like as common Markdown: links between notes are their words, what is
 * hidden or a command goes, notes within a line are footnotes. Code stays as it is. Line ends are `\n`.
 */
export function commonMarkdown(body: string): string {
  let fence = '';
  const notes: string[] = [];
  const code = new Set<number>();
  const fenced = new Set<number>();
  const taken = new Set([...body.matchAll(/\[\^(\d+)\]/g)].map(([, label]) => Number(label)));
  let last = 0;
  const label = (): number => {
    do last++;
    while (taken.has(last));
    return last;
  };
  const lines = body.split('\n').map((line, i) => {
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? '' : mark;
    if (mark || fence) fenced.add(i);
    if (fenced.has(i) || /^(?: {4}|\t)|`/.test(line)) {
      code.add(i);
      return line;
    }
    const plain = [...LINES, ...INLINE].reduce((text, [from, to]) => text.replace(from, to), line);
    return plain.replace(NOTE, (_, words: string) => {
      const number = label();
      notes.push(`[^${number}]: ${words}`);
      return `[^${number}]`;
    });
  });
  numberLists(lines, fenced);
  breakVerse(lines, code);
  const first = lines.findIndex((line) => line.trim());
  // With one sign and no space it is a heading only at the top: elsewhere it is a tag.
  if (/^#[^\s#!][^ #\n]* [^#\n]*$/.test(lines[first] ?? ''))
    lines[first] = `# ${lines[first]!.slice(1)}`;
  return notes.length > 0 ? `${lines.join('\n')}\n\n${notes.join('\n')}\n` : lines.join('\n');
}

/** Lines of verse keep their ends; hemistichs side by side stay so where all lines of the poem have them. */
function breakVerse(lines: string[], code: ReadonlySet<number>): void {
  const bare = lines.map((line, i) =>
    code.has(i) || MARKED.test(line) ? '.' : line.replace(QUOTE, ''),
  );
  const isVerse = verseAmong(bare);
  const halves = bare.map((line, i) => (isVerse[i] ? hemistichs(line) : undefined));
  const inPairs = lines.map(() => false);
  for (let from = 0, to = 0; from < lines.length; from = ++to) {
    while (isVerse[to]) to++;
    inPairs.fill(halves.slice(from, to).every(Boolean), from, to);
  }
  lines.forEach((line, i) => {
    if (!line.trim() || (!isVerse[i] && !(isVerse[i + 1] && bare[i] !== '.'))) return;
    const [quote = ''] = QUOTE.exec(line) ?? [];
    const gap = inPairs[i] ? GAP : `  \n${quote}`;
    const whole = halves[i] ? quote + halves[i].join(gap) : line;
    lines[i] = `${whole.replace(/\\?[ \t]*$/, '')}  `;
  });
}
