const MOST_MARKS = 2000;
const DEEPEST = 60;

/**
 * Whether Markdown is nested so deep, or so full of marks in one paragraph, that no person wrote it:
 * a lexer would spend minutes on it, so it is read as plain text instead.
 */
export function isTangled(body: string): boolean {
  let marks = 0;
  for (const line of body.split('\n')) {
    if (line.trim() === '') marks = 0;
    for (const char of line) if ('*_~[]`<>!|@'.includes(char)) marks++;
    if (marks > MOST_MARKS || depthOf(line) > DEEPEST) return true;
  }
  return false;
}

/** How many levels of quotes and lists a line can open. */
function depthOf(line: string): number {
  const opening = /^(?:[>\s]|[-+*]\s|\d{1,9}[.)]\s)*/.exec(line.slice(0, 1000))![0];
  return opening.replace(/ {4}|\t/g, '>').replace(/[^>*+)\-.]/g, '').length;
}
