/** The call of a note with a sign of its own, and the run it stands in. */
const CALL =
  /(<w:r(?=[\s>])[^<>]*>(?:(?!<w:r[\s>]|<\/w:r>)<|[^<])*?<w:(?:foot|end)noteReference\s[^<>]*w:customMarkFollows\s*=\s*["'](?:1|true|on)["'][^<>]*\/>)((?:(?!<\/?w:r[\s>])<|[^<])*)<\/w:r>/g;
const SYMBOL = /<w:sym\s[^<>]*w:char\s*=\s*["'][fF]0([\da-fA-F]{2})["'][^<>]*\/>/g;
const SIGN = /^(?:[*†‡§]{1,3}|[\d۰-۹٠-٩]{1,4})$/;
const START = 'sign:';

/**
 * The text of a Word file with the own signs of notes as the names of bookmarks before their calls: mammoth would have them
 * behind its numbers. The XML has to be whole.
 */
export function tellSigns(xml: string): string {
  if (!xml.includes('customMarkFollows')) return xml;
  return xml.replace(CALL, (whole, call: string, rest: string) => {
    const sign = rest
      .replace(SYMBOL, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/<[^<>]*>/g, '')
      .trim();
    return SIGN.test(sign)
      ? `<w:bookmarkStart w:id="0" w:name="${START}${sign}"/>${call}</w:r>`
      : whole;
  });
}

/** Gives the calls of the page that mammoth made their signs. */
export function takeSigns(page: Document): void {
  for (const anchor of page.querySelectorAll(`a[id^="${START}"]`)) {
    const call = anchor.nextElementSibling?.querySelector('a[href^="#"]');
    if (call) call.textContent = anchor.id.slice(START.length);
    anchor.remove();
  }
}
