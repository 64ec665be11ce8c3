import type { CSSResult } from 'lit';

/** Gives the shadow tree in which a node is a style that came later than the tree. */
export function adoptStyle(node: Node, { styleSheet }: CSSResult): void {
  const root = node.getRootNode();
  if (!styleSheet || !(root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
