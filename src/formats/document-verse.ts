import { areAlike, hasSureGap, hemistichs, isPoem } from '../text/verse.ts';

/** Lines of verse that are asked whether a run of them is a poem. */
const ENOUGH = 100;
const GAP = /\t+|[ \u00A0]{3,}/;

/**
 * Makes lines of verse of paragraphs one under another that have two hemistichs side by side, a tab or many spaces between:
 * a page has no other sign of them. Two names above signatures, or a list of pairs, do not rhyme.
 */
export function tellVerse(page: Document): void {
  let run: Element[] = [];
  const end = (): void => {
    if (run.length > 1 && areBeyts(run.slice(0, ENOUGH).map(textOf))) run.forEach(toBeyt);
    run = [];
  };
  for (const element of [...page.body.children]) {
    if (!element.matches('p')) end();
    else if (hasSureGap(textOf(element)) && hemistichs(textOf(element))) run.push(element);
    else end();
  }
  end();
}

/** Parts the rows of tables that have all first hemistichs of a poem in one cell and all second in another. */
export function splitVerseRows(page: Document): void {
  for (const row of page.querySelectorAll('tr')) {
    const filled = [...row.children].filter((cell) => textOf(cell).trim());
    if (filled.length !== 2 || filled.some((cell) => cell.querySelector('table,ul,ol,img')))
      continue;
    const [first, second] = filled.map(linesOf);
    if (first!.length < 2 || first!.length !== second!.length) continue;
    const beyts = first!.map((line, i) => [line, second![i]!] as const);
    if (!areBeyts(beyts.map((lines) => lines.map(wordsOf).join('\t')))) continue;
    for (const lines of beyts) {
      const made = page.createElement('tr');
      for (const line of lines) {
        const cell = page.createElement('td');
        cell.append(...line);
        made.append(cell);
      }
      row.before(made);
    }
    row.remove();
  }
}

/** Whether lines have two hemistichs each, of one metre, and rhyme as those of a poem do. */
function areBeyts(lines: readonly string[]): boolean {
  const pairs = lines.map((line) => hemistichs(line));
  const halves = pairs.flatMap((pair) => pair ?? []);
  return pairs.every((pair) => pair !== undefined) && areAlike(halves) && isPoem(halves);
}

/** What stands in each line of a cell: its paragraphs, or what breaks part. */
function linesOf(cell: Element): Node[][] {
  const paragraphs = [...cell.querySelectorAll(':scope > p')];
  const lines = paragraphs.map(({ childNodes }) => [...childNodes]);
  const rest = [...cell.childNodes].filter((node) => !paragraphs.includes(node as Element));
  if (paragraphs.length === 0) lines.push([]);
  for (const node of rest) {
    if (paragraphs.length > 0 && !node.textContent?.trim()) continue;
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  return lines.filter((line) => wordsOf(line) !== '');
}

function wordsOf(line: readonly Node[]): string {
  return line
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
}

function textOf(element: Element): string {
  return element.textContent ?? '';
}

/** Two hemistichs as a page names them, each with what is in it. */
function toBeyt(line: Element): void {
  const page = line.ownerDocument;
  const texts = page.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let before = '';
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const gap = GAP.exec(text.data);
    if (!gap || !(before + text.data.slice(0, gap.index)).trim()) {
      before += text.data;
      continue;
    }
    const [first, second] = [page.createElement('span'), page.createElement('span')];
    const rest = page.createRange();
    rest.setStart(text, gap.index);
    rest.setEnd(line, line.childNodes.length);
    second.append(rest.extractContents());
    first.append(...line.childNodes);
    const beyt = page.createElement('div');
    beyt.className = 'beyt';
    beyt.append(first, second);
    line.replaceWith(beyt);
    return;
  }
}
