const GAP =
  /\t+|[ \u00A0\u2002-\u200A]{2,}|\s*(?:\*{2,}|\*\s\*\s\*|…{2,})\s*|\s+(?:\/{1,2}|\.{3,}|…)\s+/;
const NO_GAP = /[^\s*…/.]/;
const SURE_GAP = /\t|[ \u00A0\u2002-\u200A]{3,}|\*{2,}|\s\/\/\s/;
const STOP = /[.:؛،][»"”)\]]*$/;
const SHORTEST = 9;
const LONGEST = 60;

/** The two halves of a line of verse whose hemistichs stand side by side. */
export function hemistichs(line: string): readonly [string, string] | undefined {
  const trimmed = line.trim();
  // What is farther than a hemistich from both ends can only be the gap.
  if (NO_GAP.test(trimmed.slice(LONGEST, -LONGEST))) return undefined;
  const halves = trimmed.split(GAP);
  const [first, second] = halves;
  if (halves.length !== 2 || first === undefined || second === undefined) return undefined;
  return balanced([first, second]) && !/[\d۰-۹]$/.test(first) ? [first, second] : undefined;
}

/** Whether the gap in a line is so clear that one line alone is verse. */
export function hasSureGap(line: string): boolean {
  return SURE_GAP.test(line.trim());
}

/**
 * Whether lines that stand together are hemistichs one under another: short, of like length, without
 * full stops, and most of them rhyming with the next line or the one after it.
 */
export function isStanza(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > 400 || !balanced(lines)) return false;
  const stops = lines.filter((line) => STOP.test(line)).length;
  if (stops > lines.length / 3) return false;
  const rhymes = lines.map(rhyme);
  const rhyming = rhymes.filter((end, i) =>
    [-2, -1, 1, 2].some((step) => rhymes[i + step] === end),
  ).length;
  return rhyming >= Math.max(2, lines.length / 2);
}

function balanced(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.length);
  const least = Math.min(...lengths);
  const most = Math.max(...lengths);
  return least >= SHORTEST && most <= LONGEST && least / most >= 0.5;
}

/** The last letters that are heard as rhyme: two are too common only when the line is prose. */
function rhyme(line: string): string {
  return line
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .slice(-2);
}
