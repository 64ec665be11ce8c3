import type { Span } from '../text/block.ts';
import { inlineNodes, put } from './inline-nodes.ts';

/** What parts the two halves of a line: a tab, or a gap wider than any between words. */
const gap = /\t+| {3,}|\s*[\u2001\u2003]\s*/g;

/** The lines of a verse; halves stand side by side where there is room. Each line keeps its break and its gaps. */
export function verseLines(text: string, spans: readonly Span[] = []): Node[] {
  let from = 0;
  return text.split('\n').flatMap((line, i): Node[] => {
    const start = from;
    from += line.length + 1;
    const made = halves(text, spans, start, line);
    return i === 0 ? [made] : [document.createTextNode('\n'), made];
  });
}

function halves(text: string, spans: readonly Span[], start: number, line: string): HTMLElement {
  const whole = put('span', { class: 'line' });
  let from = 0;
  const half = (to: number): void => {
    const range = { from: start + from, to: start + to };
    if (to > from) whole.append(put('span', { class: 'half' }, ...inlineNodes(text, spans, range)));
    from = to;
  };
  for (const { 0: parting, index } of line.matchAll(gap)) {
    half(index);
    whole.append(put('span', { class: 'gap' }, parting));
    from = index + parting.length;
  }
  half(line.length);
  return whole;
}
