/** Puts an element of another name in the place of one, with what is in it but without its attributes. */
export function retag(element: Element, name: string): HTMLElement {
  const other = element.ownerDocument.createElement(name);
  while (element.firstChild) other.append(element.firstChild);
  element.replaceWith(other);
  return other;
}
