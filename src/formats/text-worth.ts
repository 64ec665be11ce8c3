import type { Block } from '../text/block.ts';

/** UTF-16 units from which a block is running text. */
const RUNNING = 40;

/** How much there is to read in blocks: their running text that is no link, less what looks like clutter. */
export function textWorth(blocks: readonly Block[]): number {
  return blocks.reduce((worth, { kind, text, spans = [] }) => {
    if (kind === 'related') return worth + text.length;
    if (kind === 'furniture' || kind === 'figure') return worth;
    if (kind === 'verse' || kind === 'row' || kind === 'heading') return worth + text.length;
    const linked = spans.reduce(
      (sum, { kind, from, to }) => (kind === 'link' ? sum + to - from : sum),
      0,
    );
    if (linked > text.length / 2) return worth - text.length;
    // A short line may be of a page's furniture or of a dialogue.
    return worth + (text.length < RUNNING ? text.length / 4 : text.length - linked);
  }, 0);
}
