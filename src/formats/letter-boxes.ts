/** What asks for an address to send letters to. */
const ASKS = /خبرنامه|عضو|مشترک|ایمیل|رایانامه|newsletter|subscri|e-?mail/i;
/** UTF-16 units that such a box has at most, and that a page has at least beside it. */
const LONGEST = 250;
const LEAST_TEXT = 200;

/** Takes away the boxes in which a page asks for an address to send its letters to. */
export function dropLetterBoxes(page: Document): void {
  for (const field of page.querySelectorAll('form input[type=email]')) {
    let box: Element | undefined;
    for (
      let at = field.closest('form') ?? field;
      !at.matches('body,main,article') && lengthOf(at) <= LONGEST && at.parentElement;
      at = at.parentElement
    )
      if (!at.querySelector('h1')) box = at;
    if (!box || !ASKS.test(box.textContent ?? '')) continue;
    if (lengthOf(page.body) - lengthOf(box) >= LEAST_TEXT) box.remove();
  }
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
