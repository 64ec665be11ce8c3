/** The line below the head of a table: dashes in each of several cells. Tables drawn of signs have `+` in it. */
const RULE = /^ {0,3}\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$/;
const LINE_END = /\r\n?|\n/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether a text has a table of Markdown: a head, one rule below it with as many cells, and a row. A frame, which has
 * rules above the head or between rows as well, is drawn and no table.
 */
export function hasMarkdownTable(text: string): boolean {
  if (!text.includes('|') || !text.includes('--')) return false;
  const lines = text.split(LINE_END);
  return lines.some((line, i) => {
    if (!RULE.test(line)) return false;
    const count = cellsOf(line).length;
    const head = lines[i - 1] ?? '';
    if (count < 2 || !WORD.test(head) || cellsOf(head).length !== count) return false;
    if (lines[i - 2]?.includes('|') || !lines[i + 1]?.includes('|')) return false;
    let end = i + 1;
    while (lines[end]?.includes('|') && !RULE.test(lines[end]!)) end++;
    return !/^\s*[|+]?-{2}/.test(lines[end] ?? '');
  });
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
}
