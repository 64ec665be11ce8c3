import type { Block } from '../text/block.ts';
import { aboutLine } from './about-line.ts';
import { isLetterHead } from './letter-head.ts';
import { isKicker, proposeTitle } from './propose-title.ts';

/** Pictures before a heading are not part of its name and should not be spoken as such. */
const ORNAMENT = /^[\p{Extended_Pictographic}\uFE0F\u200D\s]+(?=.)/u;
/** The label of a kind of text before a title on its line: «اختصاصی؛ …», «گزارش | …». */
const LABEL =
  /^(?:اختصاصی|فوری|ویژه|یادداشت|سرمقاله|فیلم|ویدیو|ویدئو|عکس)\s*[/|؛:+]\s*(?=\S{2,}\s\S)/;

const OF_KIND = /\s(?:اختصاصی|ویژه|روز|تصویری|خبری|میدانی|مردمی|آماری|هفته|ماه|[^\s]*ی)\s*$/;
/** UTF-16 units from which a line is a text and no title. */
const PROSE = 60;

/** A title for a text that states none, and the block that is that title and no longer text. */
export function chooseTitle(blocks: readonly Block[]): { title: string; heading?: Block } {
  const texts = blocks.filter(
    ({ kind, text }) => text && kind !== 'figure' && kind !== 'furniture',
  );
  const start = texts.find((block) => block.kind === 'heading' || !isAbove(block));
  if (start?.kind === 'heading') {
    const title = withoutCalls(start).replace(/\s+/g, ' ').replace(ORNAMENT, '').replace(LABEL, '');
    return { title, heading: start };
  }
  const [above, below] = texts;
  // «گزارش نهرها» may say of what kind a text is, and is its title where nothing else can be.
  if (
    above?.kind === 'paragraph' &&
    below === start &&
    isName(above.text) &&
    (start?.text.length ?? 0) >= PROSE
  )
    return { title: above.text, heading: above };
  const source = start ?? texts[0] ?? blocks.find(({ text }) => text);
  const title = proposeTitle((source?.text ?? '').replace(ORNAMENT, '').replace(LABEL, ''));
  // A first line that is nothing but the title stands where a heading would; after a colon someone speaks.
  const isHeading =
    (source?.kind === 'paragraph' || isLoneItem(source, texts)) &&
    source?.text === title &&
    !title.includes(':') &&
    texts.length > 1;
  return { title, ...(isHeading && { heading: source }) };
}

/** The words of a heading without the signs that call notes. */
function withoutCalls({ text, spans = [] }: Block): string {
  const calls = spans.filter(({ kind }) => kind === 'note');
  return calls.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

/** Two words of which the first could be that of a kind of text. */
function isName(text: string): boolean {
  return isKicker(text) && /^\S+ \S+$/.test(text) && !OF_KIND.test(text);
}

/** Whether a block stands above a title: a date, the name of a site, the kind of text, the head of a letter. */
function isAbove({ text, kind }: Block): boolean {
  if (kind === 'related') return true;
  return isKicker(text) || aboutLine(text) !== undefined || isLetterHead(text);
}

/** A sign before a first line is an ornament, where no other item follows. */
function isLoneItem(block: Block | undefined, all: readonly Block[]): boolean {
  return block?.kind === 'item' && !block.mark && all[all.indexOf(block) + 1]?.kind !== 'item';
}
