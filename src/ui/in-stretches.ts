import { put } from './inline-nodes.ts';

/** So many characters at least are laid out as one: on a phone they fill two windows. */
const charactersAStretch = 1_500;
/** About so many characters are in a line, to guess heights by. */
const charactersALine = 42;

/**
 * What a section holds, in stretches: the browser skips those that are far from the window, so that all it lays out
 * anew after a change of size is what is near. A stretch begins with a paragraph, which has no margin above it that
 * would no longer be one with the margin before.
 */
export function inStretches(content: readonly Node[]): HTMLElement[] {
  const stretches: Node[][] = [];
  let characters = Infinity;
  for (const node of content) {
    if (characters >= charactersAStretch && (stretches.length === 0 || isParagraph(node))) {
      stretches.push([]);
      characters = 0;
    }
    stretches.at(-1)!.push(node);
    characters += lengthOf(node);
  }
  return stretches.map(inOne);
}

function inOne(nodes: readonly Node[]): HTMLElement {
  const stretch = put('div', { class: 'stretch' }, ...nodes);
  const lines = nodes.length + lengthOf(stretch) / charactersALine;
  stretch.style.containIntrinsicBlockSize = `auto ${Math.round(lines)}lh`;
  return stretch;
}

function isParagraph(node: Node): boolean {
  return node instanceof Element && node.matches('p:not(.lead)');
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0;
}
