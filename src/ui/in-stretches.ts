import { guessedLines } from './guessed-lines.ts';
import { put } from './inline-nodes.ts';

/** So many characters at least are laid out as one: on a phone they fill two windows. */
const charactersAStretch = 1_500;

/**
 * What a section holds, in stretches: the browser skips those that are far from the window, so that all it lays out
 * anew after a change of size is what is near. A stretch begins with a paragraph, which has no margin above it that
 * would no longer be one with the margin before.
 */
export function inStretches(content: readonly Node[]): HTMLElement[] {
  const stretches: { readonly nodes: Node[]; characters: number }[] = [];
  for (const node of content) {
    let last = stretches.at(-1);
    if (!last || (last.characters >= charactersAStretch && isParagraph(node)))
      stretches.push((last = { nodes: [], characters: 0 }));
    last.nodes.push(node);
    last.characters += node.textContent?.length ?? 0;
  }
  return stretches.map(({ nodes, characters }) => {
    const stretch = put('div', { class: 'stretch' }, ...nodes);
    const lines = Math.round(guessedLines(nodes.length, characters));
    stretch.style.containIntrinsicBlockSize = `auto ${lines}lh`;
    return stretch;
  });
}

function isParagraph(node: Node): boolean {
  return node instanceof Element && node.matches('p:not(.lead)');
}
