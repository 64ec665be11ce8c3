/** What an element within another, as `parseXml` gives it, has for its value; nothing where there is none. */
export function valueOf(element: Element, selector: string): string | undefined {
  return element.querySelector(selector)?.getAttribute('w:val') ?? undefined;
}
