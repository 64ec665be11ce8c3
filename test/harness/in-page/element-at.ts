/** What is on top at a point of the window, within shadow roots too. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!inner || inner.getRootNode() !== found?.shadowRoot) return found;
    found = inner;
  }
}
