/**
 * `said`, to stand in the place of `text[from, to)`: a space parts it from a letter or figure beside it, but a Persian
 * ending joins, «LLMها».
 */
export function setApart(said: string, text: string, from: number, to: number): string {
  const after = isGlued(text[to]) ? (/[ا-ی]/.test(text[to]!) ? '\u200C' : ' ') : '';
  return (isGlued(text[from - 1]) ? ' ' : '') + said + after;
}

function isGlued(neighbour: string | undefined): boolean {
  return neighbour !== undefined && /[\p{L}\p{N}]/u.test(neighbour);
}
