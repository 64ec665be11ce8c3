import type { Block } from '../text/block.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { blockElement } from './block-element.ts';
import { put } from './inline-nodes.ts';
import { shownBlock } from './shown-block.ts';
import { words } from './words.ts';

/**
 * The blocks `[from, to)` as they are shown: items that follow each other are a list, rows a table, furniture only
 * where it is wanted. A list tells its style how long its longest mark is, in characters.
 * @param language of the article, BCP 47
 */
export function sectionContent(
  blocks: readonly Block[],
  { from, to }: { readonly from: number; readonly to: number },
  shown: (block: number) => Rewrite,
  furniture: boolean,
  language: string,
): Node[] {
  const content: Node[] = [];
  let run: { readonly kind: Block['kind']; readonly holder: HTMLElement } | undefined;
  let longest = 0;
  for (let i = from; i < Math.min(to, blocks.length); i++) {
    const block = blocks[i]!;
    if (block.kind === 'furniture' && !furniture) continue;
    const element = blockElement(shownBlock(block, shown(i)), i, language);
    if (run?.kind !== block.kind) {
      run = undefined;
      longest = 0;
      if (block.kind === 'item') {
        run = { kind: 'item', holder: put('div', { role: 'list' }) };
        content.push(run.holder);
      } else if (block.kind === 'row') {
        run = { kind: 'row', holder: put('div', { class: 'table', role: 'table' }) };
        const name = words.reader.table;
        const box = { class: 'table-box', role: 'group', tabindex: '0', 'aria-label': name };
        content.push(put('div', box, run.holder));
      }
    }
    if (run) {
      run.holder.append(element);
      const { length } = element.dataset['mark'] ?? '';
      if (length > longest) run.holder.style.setProperty('--mark', String((longest = length)));
    } else content.push(element);
  }
  return content;
}
