import { measureText } from './measure-text.ts';

/** What asks for an address to send letters to. */
const ASKS = /خبرنامه|عضو|مشترک|ایمیل|رایانامه|newsletter|subscri|e-?mail/i;
/** UTF-16 units that such a box has at most, and that a page has at least beside it. */
const LONGEST = 250;
const LEAST_TEXT = 200;
/** Elements around the field that are looked at. */
const DEEPEST = 8;
/** Fields of a page that are looked at: to take away many forms takes the square of their number. */
const MOST = 50;

/** Takes away the boxes in which a page asks for an address to send its letters to. */
export function dropLetterBoxes(page: Document): void {
  let left = measureText(page.documentElement).letters;
  const seen = new Set<Element>();
  for (const field of [...page.querySelectorAll('form input[type=email]')].slice(0, MOST)) {
    let box: Element | undefined;
    const form = field.closest('form')!;
    let at: Element | null = form;
    for (let level = 0; at && level < DEEPEST; level++, at = at.parentElement) {
      if (seen.has(at) || at.matches('body,main,article')) break;
      seen.add(at);
      const { letters, running } = measureText(at);
      if (letters > LONGEST || at.querySelector('h1')) break;
      // Sentences that ask for nothing are those of a text.
      if (running > measureText(form).running) break;
      box = at;
    }
    const letters = box ? measureText(box).letters : 0;
    if (!box || left - letters < LEAST_TEXT || !ASKS.test(box.textContent ?? '')) continue;
    box.remove();
    left -= letters;
  }
}
