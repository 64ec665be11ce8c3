/** How an ending sounds behind the sounds of its stem. */
const ENDINGS: readonly (readonly [ending: RegExp, said: string | ((stem: string) => string)])[] = [
  [/(?<=[^aious'])['’]?s$/, plural],
  [/ing$/, 'ing'],
  [/ings$/, 'ingz'],
  [/ed$/, (stem) => (/[td]$/.test(stem) ? 'ed' : 'd')],
  [/er$/, 'er'],
  [/ers$/, 'erz'],
  [/ly$/, 'li'],
  [/ness$/, 'nes'],
  [/less$/, 'les'],
  [/ful$/, 'ful'],
];

/**
 * The sounds of an English word with an ending, if those of its stem are known: «makers», «runs», «Google's».
 * @param word in small letters
 * @param known sounds of a word, or how it is written in Persian
 */
export function inflected(
  word: string,
  known: (stem: string) => string | undefined,
): string | undefined {
  for (const [ending, said] of ENDINGS) {
    const rest = word.replace(ending, '');
    if (rest === word || rest.length < 3) continue;
    for (const stem of stems(rest, word.slice(rest.length))) {
      const sounds = known(stem);
      if (sounds === undefined) continue;
      if (/^[A-Za-z]/.test(sounds))
        return sounds + (typeof said === 'string' ? said : said(sounds));
      if (ending === ENDINGS[0]![0]) return `${sounds}ز`;
    }
  }
  return undefined;
}

/** What a word was before its ending: «mak(e)», «run(n)», «countr(ie)». */
function stems(rest: string, ending: string): readonly string[] {
  if (/^['’]/.test(ending)) return [rest];
  if (ending === 's') {
    if (rest.endsWith('ie')) return [`${rest.slice(0, -2)}y`, rest];
    return /(?:s|x|z|ch|sh)e$/.test(rest) ? [rest, rest.slice(0, -1)] : [rest];
  }
  if (!/^(?:ing|ed|er)/.test(ending)) return [rest.replace(/i$/, 'y')];
  const short = /([bdgklmnprtvz])\1$/.test(rest) ? [rest.slice(0, -1)] : [];
  return [rest, `${rest}e`, ...short];
}

function plural(stem: string): string {
  if (/[szSZCJ]$/.test(stem)) return 'ez';
  return /[ptkf]$/.test(stem) ? 's' : 'z';
}
