/** What opens the text below it: a question, or the name of a part. */
const OPENERS = ':is(h2,h3,h4,h5,h6) button,button[class*=accordion i]';
const AROUND = 'nav,header,footer,form,[role=dialog]';
/** UTF-16 units that such a name has at least. */
const SHORTEST = 8;

/** Makes text of the buttons that hide the text below them, because they say what it is. */
export function openAccordions(page: Document): void {
  for (const button of page.querySelectorAll(OPENERS)) {
    if (button.closest(AROUND) || (button.textContent ?? '').trim().length < SHORTEST) continue;
    const line = page.createElement(button.closest('h2,h3,h4,h5,h6') ? 'span' : 'p');
    line.append(...button.childNodes);
    button.replaceWith(line);
  }
}
