/** A text as one line, without what is blank at its ends; nothing where there is none. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
