/** What is no text of a page, or only names another page. */
const NO_TEXT = 'a,script,style,noscript,template,xmp,textarea,select,button,option';
/** UTF-16 units from which a stretch that ends a sentence is running. */
const RUNNING = 60;
const SENTENCE = /[.!؟?…:][»"”’)]*(?:\s|$)/;
/** Words that ask for something to be pressed, shared or joined, in a sentence too. */
const ASKS =
  /به اشتراک|دنبال کنید|عضو شوید|مشترک شوید|کلیک کنید|کپی|امتیاز|رأی|رای دهید|لایک|خبرنامه|کانال|کوکی|share|follow|subscribe/i;

/** UTF-16 units of what an element has to read that is no link, and of the running sentences among that which ask for nothing. */
export interface Measure {
  readonly text: number;
  readonly running: number;
}

type Measures = WeakMap<Element, Measure>;

const measured = new WeakMap<Document, Measures>();

/** How much an element has to read. All of a page is measured at once, when the first of its elements is asked for. */
export function measureText(element: Element): Measure {
  const page = element.ownerDocument;
  let known = measured.get(page);
  if (!known) measured.set(page, (known = measureAll(page.documentElement)));
  const found = known.get(element);
  if (found) return found;
  // It was made since.
  for (const [one, measure] of sums(element)) known.set(one, measure);
  return known.get(element)!;
}

/** The share of the text of its page that an element has, 0–1. */
export function shareOfText(element: Element): number {
  const whole = measureText(element.ownerDocument.documentElement).text;
  return whole > 0 ? measureText(element).text / whole : 0;
}

function measureAll(root: Element): Measures {
  return new WeakMap(sums(root));
}

/** Each element once, and what is in it added to what is around it. */
function sums(root: Element): Map<Element, { text: number; running: number }> {
  const all = [root, ...root.querySelectorAll('*')];
  const found = new Map(all.map((element) => [element, { text: 0, running: 0 }]));
  for (const element of all.toReversed()) {
    const own = found.get(element)!;
    if (element.matches(NO_TEXT)) Object.assign(own, { text: 0, running: 0 });
    else
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        const text = node.nodeValue!.trim();
        own.text += text.length;
        if (text.length >= RUNNING && SENTENCE.test(text) && !ASKS.test(text))
          own.running += text.length;
      }
    const around = element === root ? undefined : found.get(element.parentElement!);
    if (!around) continue;
    around.text += own.text;
    around.running += own.running;
  }
  return found;
}
