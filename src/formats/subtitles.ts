const TIME = '(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}';
const TIMING = new RegExp(`^${TIME}\\s*-->\\s*${TIME}(?:\\s.*)?$`);
/** All but that of a voice. */
const TAG = /<(?!v[\s.])[^<>\n]{0,80}>/g;
const STOP = /[.!؟?…][»"”)\]]*$/;
/** UTF-16 units from which a paragraph ends with its caption, whatever that ends in. */
const LONG = 400;

/** What begins a block of WebVTT that is not read. */
const HEADER = /^(?:WEBVTT|NOTE|STYLE|REGION)(?!\S)/;

/**
 * The words of subtitles (SubRip or WebVTT) without numbers, times and signs of style, sentences that were parted whole
 * again; nothing for any other text. `text` has line ends of `\n` only.
 */
export function subtitleText(text: string): string | undefined {
  if (!text.includes('-->')) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.filter((line) => TIMING.test(line)).length < 2) return undefined;
  const captions: string[][] = [];
  let isHeader = false;
  for (const [i, line] of lines.entries()) {
    const isFirst = !lines[i - 1];
    if (isFirst) isHeader = HEADER.test(line);
    if (TIMING.test(line)) captions.push([]);
    else if (TIMING.test(lines[i + 1] ?? '') && (isFirst || /^\d+$/.test(line))) continue;
    else if (line && !isHeader) {
      // A text that only tells of subtitles.
      if (captions.length === 0) return undefined;
      captions.at(-1)!.push(line.replace(TAG, ''));
    }
  }
  const paragraphs: string[] = [];
  for (const lines of unrolled(captions)) {
    const caption = wordsOf(lines);
    if (!caption) continue;
    const last = paragraphs.at(-1);
    const isSaid = /^(?:[-–]\s|<v[\s.])/.test(lines[0]!);
    const isNew = !last || isSaid || STOP.test(last) || last.length > LONG;
    if (isNew) paragraphs.push(caption);
    else paragraphs.splice(-1, 1, `${last} ${caption}`);
  }
  return paragraphs.join('\n\n');
}

function wordsOf(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/<v(?:\.[^\s<>]*)?\s+([^<>\n]{1,60})>/g, '$1: ')
    .replace(/<[^<>\n]{0,80}>|\{\\[^{}\n]{0,80}\}/g, '')
    .replace(/\n(?=[-–]\s)/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
    .trim();
}

/** Captions that roll up show each line again above the next one: here once. */
function unrolled(captions: readonly string[][]): readonly string[][] {
  const isAgain = (lines: readonly string[], i: number): boolean =>
    i > 0 && lines[0] !== undefined && lines[0] === captions[i - 1]!.at(-1);
  const isRolling = captions.filter(isAgain).length * 2 >= captions.length;
  return isRolling
    ? captions.map((lines, i) => (isAgain(lines, i) ? lines.slice(1) : lines))
    : captions;
}
