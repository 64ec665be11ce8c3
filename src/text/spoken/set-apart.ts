/** What may be an ending or a short part of a compound; other words stand apart, «Googleاعلام». */
const ENDING =
  /^(?!(?:در|از|به|را|که|با|تا|و|هم|بر|هر)(?!\p{L}))(?:(?:ها|تر|مان|تان|شان)\p{L}{0,6}|[ا-ی]{1,3})(?!\p{L})/u;

/**
 * `said`, to stand in the place of `text[from, to)`: a space parts it from a letter or figure beside it, but a Persian
 * ending joins, «LLMها».
 */
export function setApart(said: string, text: string, from: number, to: number): string {
  const after = isGlued(text[to]) ? joint(said, text.slice(to, to + 12)) : '';
  return (isGlued(text[from - 1]) ? ' ' : '') + said + after;
}

function joint(said: string, after: string): string {
  if (/^ی(?!\p{L})/u.test(after) && /[بپتثجچحخدذرزژسشصضطظعغفقکگلمن]$/u.test(said)) return '';
  return ENDING.test(after) ? '\u200C' : ' ';
}

function isGlued(neighbour: string | undefined): boolean {
  return neighbour !== undefined && /[\p{L}\p{N}]/u.test(neighbour);
}
