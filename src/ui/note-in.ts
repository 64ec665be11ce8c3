/**
 * What a press on the call of a footnote, or on the way back from it, leads to: the note, or the call in the text.
 * @param article where both are; what has not been filled yet leads nowhere
 */
export function noteIn(
  pressed: EventTarget | undefined,
  article: Element | null,
): HTMLElement | null {
  const button = pressed instanceof Element ? pressed.closest<HTMLElement>('button') : null;
  const { calls, back } = button?.dataset ?? {};
  const other = (name: string, label: string | undefined): HTMLElement | null =>
    label === undefined
      ? null
      : (article?.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(label)}"]`) ?? null);
  return other('note', calls) ?? other('calls', back);
}
