import type { Block } from '../text/block.ts';
import { inlineOf } from './html-inline.ts';
import { withFigures } from './inline-blocks.ts';
import { signMark } from './sign-mark.ts';

/** Blocks of a paragraph that Word or Google Docs styled as an item of a list, a title or a quotation. */
export function wordBlocks(element: Element): Block[] | undefined {
  if (element.localName !== 'p') return undefined;
  const style = element.getAttribute('data-style') ?? '';
  const classes = element.getAttribute('class') ?? '';
  const level = /mso-list\s*:[^;]*\blevel(\d)/i.exec(style)?.[1];
  const sign = [...element.querySelectorAll('span[data-style]')].find((span) =>
    /mso-list\s*:\s*ignore/i.test(span.getAttribute('data-style') ?? ''),
  );
  if (level && sign) {
    const said = sign.textContent ?? '';
    const mark = signMark(said);
    // A sign that is no mark but says a number stays in the text.
    if (mark || !/\p{N}/u.test(said)) sign.remove();
    const depth = Number(level) - 1;
    return withFigures(inlineOf(element), (text) => ({
      kind: 'item',
      ordered: mark !== undefined,
      depth,
      ...(mark && { mark }),
      ...text,
    }));
  }
  if (/\bMsoTitle\b/.test(classes))
    return withFigures(inlineOf(element), (text) => ({ kind: 'heading', level: 1, ...text }));
  if (/\bMso(?:Intense)?Quote\b/.test(classes))
    return withFigures(inlineOf(element), (text) => ({ kind: 'quote', ...text }));
  return undefined;
}
