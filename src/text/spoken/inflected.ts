/** How each ending sounds behind its stem. */
const ENDINGS: readonly (readonly [ending: RegExp, said: (stem: string) => string])[] = [
  [/(?<=[^aious'])['’]?s$/, plural],
  [/ing$/, (stem) => (endsOpen(stem) ? 'ئینگ' : 'ینگ')],
  [/ings$/, (stem) => (endsOpen(stem) ? 'ئینگز' : 'ینگز')],
  [/ed$/, () => 'د'],
  [/er$/, er],
  [/ers$/, (stem) => `${er(stem)}ز`],
  [/ly$/, () => 'لی'],
  [/ness$/, () => 'نس'],
  [/less$/, () => 'لس'],
  [/ful$/, () => 'فول'],
];

/**
 * How an English word with an ending is said, if its stem is known: «makers», «runs», «Google's».
 * @param word in small letters
 */
export function inflected(
  word: string,
  known: (stem: string) => string | undefined,
): string | undefined {
  for (const [ending, said] of ENDINGS) {
    const rest = word.replace(ending, '');
    if (rest === word || rest.length < 3) continue;
    for (const stem of stems(rest, word)) {
      const sound = known(stem);
      if (sound !== undefined && !/[\s\u200C]/.test(sound)) return sound + said(stem);
    }
  }
  return undefined;
}

/** What a word was before its ending: «mak(e)», «runn», «countri». */
function stems(rest: string, word: string): readonly string[] {
  const ending = word.slice(rest.length);
  if (/^['’]/.test(ending)) return [rest];
  if (ending === 's')
    return rest.endsWith('ie') ? [`${rest.slice(0, -2)}y`] : [rest, ...bare(rest)];
  if (!/^(?:ing|ed|er)/.test(ending)) return [rest.replace(/i$/, 'y')];
  const short = /([bdgklmnprtvz])\1$/.test(rest) ? [rest.slice(0, -1)] : [];
  return [rest, `${rest}e`, ...short];
}

/** «boxe», «dishe»: what hisses has a vowel before its plural. */
function bare(rest: string): readonly string[] {
  return /(?:s|x|z|ch|sh)e$/.test(rest) ? [rest.slice(0, -1)] : [];
}

function plural(stem: string): string {
  return /(?:[kpt]e?|[cf]|ph|th)$/.test(stem) ? 'س' : 'ز';
}

function er(stem: string): string {
  return endsOpen(stem) ? 'ئر' : 'ر';
}

/** Whether a stem ends with «o» or «u», which a vowel cannot follow. */
function endsOpen(stem: string): boolean {
  return /[ouw]$/.test(stem);
}
