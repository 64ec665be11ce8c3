/** What an element is drawn in; null above the root. */
export function flatParent(child: Element): Element | null {
  const { parentNode } = child;
  return (
    child.assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : child.parentElement)
  );
}
