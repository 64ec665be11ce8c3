const FORMS = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/g;
const DIACRITIC = /[\uFE70-\uFE7F]/;
const JOINS_NEXT = /[ئبپتثجچحخسشصضطظعغفقکكگلمنهيی]/;
const LETTER = /[\u0621-\u06D3\uFB50-\uFEFC]/;
const ZWNJ = '\u200C';

/**
 * Letters instead of the forms that fonts draw for them. A letter that could join the next but is drawn as the last
 * of its word, with no space behind it, had a half-space behind it.
 */
export function restoreLetters(text: string): string {
  return text.replace(FORMS, (form, at: number) => {
    const letter = DIACRITIC.test(form) ? form.normalize('NFKC').trim() : form.normalize('NFKC');
    const next = text[at + 1] ?? '';
    const parts = isLast(form) && JOINS_NEXT.test(letter.at(-1)!) && startsWord(next);
    return parts ? letter + ZWNJ : letter;
  });
}

/** Whether a form is that of a letter that stands alone or at the end of its word. */
function isLast(form: string): boolean {
  const code = form.charCodeAt(0);
  const next = String.fromCharCode(code + 1);
  const base = form.normalize('NFKC');
  if (code < 0xfb50 || code > 0xfefc || base.length > 1) return false;
  // Forms of a letter follow each other: alone, last, first, middle.
  const previous = String.fromCharCode(code - 1).normalize('NFKC');
  const isAlone = previous !== base;
  const isSecond = previous === base && String.fromCharCode(code - 2).normalize('NFKC') !== base;
  return (isAlone || isSecond) && next.normalize('NFKC') === base;
}

/** A letter in its first form, or alone, and not a sign on the letter before it. */
function startsWord(next: string): boolean {
  return LETTER.test(next) && !/\p{M}/u.test(next.normalize('NFKC'));
}
