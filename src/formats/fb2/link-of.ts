/** Where an element of a FictionBook leads, whatever prefix the book has for links. */
export function linkOf(element: Element | null | undefined): string {
  const name = element?.getAttributeNames().find((one) => /(?:^|:)href$/.test(one));
  return (name && element?.getAttribute(name)?.trim()) || '';
}
