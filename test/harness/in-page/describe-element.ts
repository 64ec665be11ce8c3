/** How a finding names an element: where it is, what it is, and the beginning of what it says. */
export function describeElement(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return `${host}${element.localName}${classes} «${text.trim().replace(/\s+/g, ' ').slice(0, 30)}»`;
}
