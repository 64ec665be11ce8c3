import type { Block, Span } from '../text/block.ts';
import { cutSpans } from './cut-spans.ts';
import { isImageName } from './image-name.ts';
import { safeImage } from './safe-address.ts';
import type { InlineImage, InlineText } from './text-writer.ts';
import { hasSureGap, hemistichs } from '../text/verse.ts';

/** The words of a block, without what it is. */
export type BlockText = Pick<Block, 'text' | 'spans'>;

const LONGEST_VERSE = 60;
const ADDRESS = /:\/\/|(?:^|\s)www\./i;
/** A line of a letter's head or of a form: its label and what belongs to it. Poems say «گفتم: …» so. */
const LABELLED = /^(?!گفت)[\p{L}\u200C]+(?: [\p{L}\u200C]+)?\s*: \S/u;

/** A block for the text, if there is any, and figures for the images that stood in it. */
export function withFigures(inline: InlineText, toBlock: (text: BlockText) => Block): Block[] {
  const figures = inline.images.map(toFigure);
  return inline.text ? [toBlock(spanned(inline.text, inline.spans)), ...figures] : figures;
}

/** A text with its spans, or without the field when there are none. */
function spanned(text: string, spans: readonly Span[]): BlockText {
  return spans.length > 0 ? { text, spans } : { text };
}

/** The figure for an image; when its file may not be had, a placeholder. */
export function toFigure({ address, alt, caption }: InlineImage): Block {
  const image = safeImage(address);
  return { kind: 'figure', text: caption, ...(image && { image }), ...(alt && { alt }) };
}

/**
 * The paragraphs of a text with line breaks. Lines that stand together are verse when they are short
 * and without full stops; any other line is a paragraph by itself.
 */
export function splitBreaks({ text, spans, images }: InlineText): Block[] {
  const rest = [...images];
  /** The figures of what stood before an offset. */
  const figuresTo = (offset: number): Block[] => {
    const count = rest.findIndex(({ at }) => at > offset);
    return rest.splice(0, count < 0 ? rest.length : count).map(toFigure);
  };
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].flatMap(({ 0: group, index }) => {
    const end = index + group.length;
    if (isSideBySide(group)) {
      const verse = { kind: 'verse' as const, text: group.split('\n').map(beyt).join('\n') };
      return [...figuresTo(index), verse];
    }
    if (isVerse(group)) return [...figuresTo(index), ...cut(text, spans, index, end, 'verse')];
    return [...group.matchAll(/[^\n]+/g)].flatMap((line) => {
      const from = index + line.index;
      return [...figuresTo(from), ...cut(text, spans, from, from + line[0].length, 'paragraph')];
    });
  });
  return [...blocks, ...rest.map(toFigure)];
}

/** Whether every line is two hemistichs with a clear gap between them. */
function isSideBySide(group: string): boolean {
  return group.split('\n').every((line) => hasSureGap(line) && hemistichs(line));
}

function beyt(line: string): string {
  return hemistichs(line)?.join('\t') ?? line;
}

function isVerse(group: string): boolean {
  const lines = group.split('\n').map((line) => line.trim());
  if (lines.length < 2 || lines.filter((line) => LABELLED.test(line)).length * 2 >= lines.length)
    return false;
  // A poem of several lines may end in a full stop.
  return lines.every(
    (line, i) =>
      line.length <= LONGEST_VERSE &&
      !ADDRESS.test(line) &&
      !(i < 2 || i < lines.length - 1 ? /[.:؛][»"”)]*$/ : /[:؛][»"”)]*$/).test(line),
  );
}

/** The block of `[from, to)` of a text without space at its ends, with what its stretches are. */
function cut(
  text: string,
  spans: readonly Span[],
  from: number,
  to: number,
  kind: 'verse' | 'paragraph',
): Block[] {
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const words = whole.trim();
  if (!words) return [];
  if (isImageName(words)) return [{ kind: 'figure', text: '' }];
  const inside = cutSpans(spans, start)
    .map((span) => ({ ...span, to: Math.min(span.to, words.length) }))
    .filter((span) => span.from < span.to);
  return [{ kind, ...spanned(words, inside) }];
}
