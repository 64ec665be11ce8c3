const MOST_MARKS = 2000;
/** Lines of one paragraph, or of one item of a list. */
const MOST_LINES = 1000;
const BEGINS = /^\s*(?:$|[-+*]\s|\d{1,9}[.)]\s|[|#>])/;
const FENCE = /^\s*(?:```|~~~)/;
const DEEPEST = 60;

/**
 * Whether Markdown is nested so deep, or so long or full of marks in one paragraph, that no person wrote it so:
 * a lexer would spend minutes on it, so it is read as plain text instead.
 */
export function isTangled(body: string): boolean {
  let marks = 0;
  let lines = 0;
  let isCode = false;
  for (const line of body.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    lines = isCode || BEGINS.test(line) ? 0 : lines + 1;
    if (line.trim() === '') marks = 0;
    for (const char of line) if ('*_~[]`<>!|@'.includes(char)) marks++;
    if (marks > MOST_MARKS || lines > MOST_LINES || depthOf(line) > DEEPEST) return true;
  }
  return false;
}

/** How many levels of quotes and lists a line can open. */
function depthOf(line: string): number {
  const opening = /^(?:[>\s]|[-+*]\s|\d{1,9}[.)]\s)*/.exec(line.slice(0, 1000))![0];
  return opening.replace(/ {4}|\t/g, '>').replace(/[^>*+)\-.]/g, '').length;
}
