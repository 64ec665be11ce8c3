/** The `length` characters of `text` right before `index`, or fewer: as far as a rule looks back. */
export function textBefore(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - length), index);
}
