import { flatChildren } from '../harness/in-page/flat-children.ts';
import { shownElements } from '../harness/in-page/shown-elements.ts';

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby'];

/**
 * A copy without shadow roots of what is shown, or of the sheet that is modal: for programs that do not look into
 * shadow roots. What styles alone say is not in it.
 */
export function flatCopy(): HTMLElement {
  const scopes: Node[] = [];
  const shown = new Set<Node>(shownElements());
  const scoped = (of: Element, id: string): string => {
    const root = of.getRootNode();
    if (!scopes.includes(root)) scopes.push(root);
    return `${id}-${scopes.indexOf(root)}`;
  };
  const copy = (node: Node): Node[] => {
    if (!(node instanceof Element)) return [node.cloneNode()];
    const inside = flatChildren(node).flatMap(copy);
    if (node instanceof SVGElement) return [node.cloneNode(true)];
    // A slot has no box of its own, and an element of the app would come to life again.
    if (node.localName === 'slot') return inside;
    if (!shown.has(node)) return [];
    const made = document.createElement(node.localName.includes('-') ? 'div' : node.localName);
    for (const { name, value } of node.attributes) made.setAttribute(name, value);
    if (node.id) made.id = scoped(node, node.id);
    for (const name of REFERENCES) {
      const ids = node.getAttribute(name)?.split(' ');
      if (ids) made.setAttribute(name, ids.map((id) => scoped(node, id)).join(' '));
    }
    if (node instanceof HTMLInputElement) {
      made.toggleAttribute('checked', node.checked);
      made.setAttribute('value', node.value);
    }
    made.append(...inside);
    return [made];
  };
  const all = document.createElement('div');
  const [outermost] = shownElements();
  all.append(...(outermost ? copy(outermost) : []));
  return all;
}
