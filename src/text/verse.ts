const GAP =
  /\t+|[ \u00A0\u2002-\u200A]{2,}|\s*(?:\*{2,}|\*\s\*\s\*|…{2,})\s*|\s+(?:\/{1,2}|\.{3,}|…|[·•])\s+/;
/** Without one of these a line has no gap, which is known sooner than by looking for gaps. */
const SIGN_OF_GAP = /[\t*…/·•]|[ \u00A0\u2002-\u200A]{2}|\.{3}/;
const NO_GAP = /[^\s*…/.·•]/;
const SURE_GAP = /\t|[ \u00A0\u2002-\u200A]{3,}|\*{2,}|\s\/\/\s/;
const STOP = /[.:؛،][»"”)\]]*$/;
const SHORTEST = 9;
const LONGEST = 60;
/** Hemistichs of one metre differ little in length; where nothing but that and rhyme tells of verse, so little. */
const METRE = 0.6;
/** UTF-16 units of a hemistich of the short metres. */
const MEAN = 20;
/** The mark of an item or an option. */
const MARK = /^\p{L}{1,3}\s?[)\-–]|[()]/u;
/** Less alike than this are no hemistichs. */
const LIKENESS = 0.5;

/** So many lines in a row, some of them rhyming, are a poem and no list. */
const STANZA = 4;
/** Lines that may stand between the begin of a run of like ones and its poem: a title, the name of the poet. */
const HEADING = 2;
/** Of so many pairs two letters show that they rhyme. */
const RHYMING = 0.75;
const LEAST_WORDS = 3;
const MOST_WORDS = 10;

/**
 * Which lines of a text are verse: two hemistichs side by side, or in a poem of hemistichs one under another, with
 * or without empty lines between its stanzas.
 */
export function verseAmong(text: readonly string[]): boolean[] {
  const filled = text.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const lines = filled.map((i) => text[i]!);
  const verse = text.map((line, i) => isBeyt(line, [text[i - 1], text[i + 1]]));
  let from = 0;
  while (from < lines.length) {
    const end = endOfRun(lines, from);
    const last = Math.min(from + HEADING, end - STANZA);
    for (let first = from; first <= last; first++) {
      if (!isPoem(lines.slice(first, end))) continue;
      for (const i of filled.slice(first, end)) verse[i] = true;
      break;
    }
    from = Math.max(end, from + 1);
  }
  return verse;
}

/** Whether a line is two hemistichs, by a clear gap between them or by such a line before or behind it. */
function isBeyt(line: string, neighbours: readonly (string | undefined)[]): boolean {
  if (!hemistichs(line)) return false;
  return hasSureGap(line) || neighbours.some((other) => other !== undefined && hemistichs(other));
}

/** Where the lines end that could be hemistichs of one poem with the one at `from`. */
function endOfRun(lines: readonly string[], from: number): number {
  let to = from;
  let least = Infinity;
  let most = 0;
  while (to < lines.length && isHemistich(lines[to]!)) {
    const { length } = lines[to]!.trim();
    least = Math.min(least, length);
    most = Math.max(most, length);
    if (least / most < METRE) break;
    to++;
  }
  return to;
}

/**
 * Whether halves that a page sets side by side are those of a poem by their words and lengths: names, prices, options and
 * answers in two columns rhyme too, and are shorter or have numbers, marks and stops.
 */
export function areAlike(halves: readonly string[]): boolean {
  const mean = halves.reduce((sum, half) => sum + half.trim().length, 0) / halves.length;
  const odd = halves.filter((half) => {
    const line = half.trim();
    const share = Math.min(line.length, mean) / Math.max(line.length, mean);
    return share < METRE || MARK.test(line) || !isHemistich(line);
  });
  return mean >= MEAN && odd.length <= halves.length / 4;
}

/** Three to ten Persian words, without numbers and without the end of a sentence. */
function isHemistich(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST || /[0-9۰-۹A-Za-z:.؛]|\s{3}/.test(trimmed)) return false;
  const words = trimmed.split(/\s+/).length;
  return words >= LEAST_WORDS && words <= MOST_WORDS && /[\u0620-\u064a]/.test(trimmed);
}

/** Whether the first two lines and nearly all pairs behind them rhyme with one another, or with the pairs beside them. */
export function isPoem(lines: readonly string[]): boolean {
  const ends = lines.map(rhyme);
  const seconds = ends.filter((_, i) => i % 2 === 1);
  const rhymes = seconds.map(
    (end, i) => end === ends[2 * i] || end === seconds[i - 1] || end === seconds[i + 1],
  );
  return rhymes[0] === true && rhymes.filter(Boolean).length >= RHYMING * rhymes.length;
}

/** The two halves of a line of verse whose hemistichs stand side by side. */
export function hemistichs(line: string): readonly [string, string] | undefined {
  if (!SIGN_OF_GAP.test(line)) return undefined;
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
  return least >= SHORTEST && most <= LONGEST && least / most >= LIKENESS;
}

/** The last letters that are heard as rhyme: two are too common only when the line is prose. */
function rhyme(line: string): string {
  return line
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .slice(-2);
}
