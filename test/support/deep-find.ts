/** The first element that matches, through shadow trees. */
export function deepFind<E extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E | null {
  const here = root.querySelector<E>(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deepFind<E>(selector, element.shadowRoot);
    if (inside) return inside;
  }
  return null;
}
