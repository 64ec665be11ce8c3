/**
 * A text with one kind of line end and none of the control characters that mean nothing in text.
 * Lone halves of surrogate pairs go too: they cannot be stored or sent as UTF-8.
 */
export function normaliseLines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\0-\x08\x0E-\x1F\x7F-\x9F\uFEFF\uFFFE\uFFFF\p{Cs}]/gu, '');
}
