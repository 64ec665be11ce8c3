/** The children of an element as they are drawn: those of its shadow root, and in a slot what was put there. */
export function flatChildren(parent: Element): readonly Node[] {
  if (parent.shadowRoot) return [...parent.shadowRoot.childNodes];
  const assigned = parent instanceof HTMLSlotElement ? parent.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...parent.childNodes];
}
