import type { Block } from '../text/block.ts';
import { aboutLine } from './about-line.ts';
import { isKicker, proposeTitle } from './propose-title.ts';

/** Pictures before a heading are not part of its name and should not be spoken as such. */
const ORNAMENT = /^[\p{Extended_Pictographic}\uFE0F\u200D\s]+(?=.)/u;
/** The label of a kind of text before a title on its line: «اختصاصی؛ …», «گزارش | …». */
const LABEL =
  /^(?:اختصاصی|فوری|ویژه|یادداشت|سرمقاله|فیلم|ویدیو|ویدئو|عکس)\s*[/|؛:+]\s*(?=\S{2,}\s\S)/;

/** A title for a text that states none, and the block that is that title and no longer text. */
export function chooseTitle(blocks: readonly Block[]): { title: string; heading?: Block } {
  const texts = blocks.filter(
    ({ kind, text }) => text && kind !== 'figure' && kind !== 'furniture',
  );
  const start = texts.find((block) => block.kind === 'heading' || !isAbove(block));
  if (start?.kind === 'heading') {
    const title = start.text.replace(/\s+/g, ' ').replace(ORNAMENT, '').replace(LABEL, '');
    return { title, heading: start };
  }
  const source = start ?? texts[0] ?? blocks.find(({ text }) => text);
  const title = proposeTitle((source?.text ?? '').replace(ORNAMENT, '').replace(LABEL, ''));
  // A first line that is nothing but the title stands where a heading would; after a colon someone speaks.
  const isHeading =
    source?.kind === 'paragraph' &&
    source.text === title &&
    !title.includes(':') &&
    texts.length > 1;
  return { title, ...(isHeading && { heading: source }) };
}

/** Whether a block stands above a title: a date, the name of a site, the kind of text. */
function isAbove({ text, kind }: Block): boolean {
  if (kind === 'related') return true;
  return isKicker(text) || aboutLine(text) !== undefined;
}
