/** About so many characters are in a line of the text. */
const charactersALine = 42;

/** About how many lines blocks take that have so many characters together; to guess heights by. */
export function guessedLines(blocks: number, characters: number): number {
  return blocks + characters / charactersALine;
}
