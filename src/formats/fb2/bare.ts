/** The letters and digits of a text alone. */
export function bare(text: string | null): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}
