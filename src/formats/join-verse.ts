import type { Block } from '../text/block.ts';
import { hemistichs, verseAmong } from '../text/verse.ts';

/** What stands between the lines of two poems. */
const PROSE = '.';

/** Makes verse of the paragraphs that are the lines of a poem, one under another. */
export function joinVerse(blocks: readonly Block[]): Block[] {
  const isVerse = verseAmong(
    blocks.map(({ kind, text }) => (kind === 'paragraph' && text ? text : PROSE)),
  );
  const joined: Block[] = [];
  blocks.forEach((block, i) => {
    const last = joined.at(-1);
    if (!isVerse[i]) joined.push(block);
    else if (last?.kind === 'verse' && isVerse[i - 1])
      joined.splice(-1, 1, { ...last, ...under(last, lineOf(block)) });
    else joined.push({ ...lineOf(block), kind: 'verse' });
  });
  return joined;
}

/** A tab stands between hemistichs side by side. */
function lineOf({ text, spans, language }: Block): Omit<Block & { kind: 'verse' }, 'kind'> {
  return {
    text: spans ? text : (hemistichs(text)?.join('\t') ?? text),
    ...(spans && { spans }),
    ...(language && { language }),
  };
}

function under(
  { text, spans = [] }: Pick<Block, 'text' | 'spans'>,
  line: Pick<Block, 'text' | 'spans'>,
): Pick<Block, 'text' | 'spans'> {
  const shift = text.length + 1;
  const all = [
    ...spans,
    ...(line.spans ?? []).map((span) => ({
      ...span,
      from: span.from + shift,
      to: span.to + shift,
    })),
  ];
  return { text: `${text}\n${line.text}`, ...(all.length > 0 && { spans: all }) };
}
