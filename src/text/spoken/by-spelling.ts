/** A mark that no letter follows: a narrator's kasra or sukun, so that a voice does not guess a vowel. */
const KASRA = '\u0650';
const SUKUN = '\u0652';

/**
 * Reads words by a table of «spelling=Persian» entries, the longest spelling that fits first; «^» stands before the
 * word and «$» after it. `consonants` are the letters between which a voice would guess a vowel: two at the beginning
 * are parted as Persian parts them, others are joined.
 */
export function bySpelling(table: string, consonants: string): (word: string) => string {
  const sounds = new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('=') as [spelling: string, said: string]),
  );
  const longest = Math.max(...[...sounds.keys()].map((spelling) => spelling.length));
  const isConsonant = (letter = ''): boolean => letter !== '' && consonants.includes(letter);

  return (word) => {
    const bounded = `^${word}$`;
    let said = '';
    for (let at = 0; at < bounded.length;) {
      let length = longest;
      while (length > 1 && !sounds.has(bounded.slice(at, at + length))) length--;
      said += sounds.get(bounded.slice(at, at + length)) ?? '';
      at += length;
      if (isConsonant(bounded[at - 1]) && isConsonant(bounded[at]))
        said += at === 2 ? KASRA : SUKUN;
    }
    return said;
  };
}
