/** What is no text of a page, and what only names another page or can be pressed. */
const UNSHOWN = /^(?:script|style|noscript|template|xmp)$/;
const NO_TEXT = /^(?:a|textarea|select|button|option)$/;
/** UTF-16 units from which a stretch that ends a sentence is running. */
const RUNNING = 60;
const SENTENCE = /[.!؟?…:][»"”’)]*(?:\s|$)/;
/** Words that ask for something to be pressed, shared or joined, in a sentence too. */
const ASKS =
  /به اشتراک بگذار|دنبال کنید|(?:عضو|مشترک) شوید|بپیوندید|کلیک کنید|کپی (?:کنید|شد)|(?:امتیاز|رأی|رای) (?:ب?دهید|دادید)|(?:لایک|ثبت) کنید|(?:خبرنامهٔ?|کانال)(?: ی)? (?:ما|تلگرام)|کوکی ?ها|\b(?:share|follow|subscribe)\b/i;

/** How much an element has to read, in UTF-16 units. */
export interface Measure {
  readonly letters: number;
  /** Without links. */
  readonly text: number;
  /** Running sentences among that which ask for nothing. */
  readonly running: number;
}

const measured = new WeakMap<Document, Map<Element, Measure>>();

/** How much an element has to read. All of a page is measured at once, when the first of its elements is asked for. */
export function measureText(element: Element): Measure {
  const page = element.ownerDocument;
  const known = measured.get(page) ?? sumsOf(page.documentElement);
  measured.set(page, known);
  // What was made since is measured by itself.
  if (!known.has(element)) for (const [one, sums] of sumsOf(element)) known.set(one, sums);
  return known.get(element)!;
}

/** The share of the text of its page that an element has, 0–1. */
export function shareOfText(element: Element): number {
  const whole = measureText(element.ownerDocument.documentElement).text;
  return whole > 0 ? measureText(element).text / whole : 0;
}

/** Goes through a tree from its end, and adds what is in each element to what is around it. */
function sumsOf(root: Element): Map<Element, Measure> {
  const all = [root, ...root.querySelectorAll('*')];
  const sums = new Map(all.map((element) => [element, { letters: 0, text: 0, running: 0 }]));
  for (let i = all.length - 1; i >= 0; i--) {
    const element = all[i]!;
    if (UNSHOWN.test(element.localName)) continue;
    const sum = sums.get(element)!;
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === Node.TEXT_NODE) add(sum, node.nodeValue!.trim());
    if (NO_TEXT.test(element.localName)) sum.text = sum.running = 0;
    const around = i > 0 && sums.get(element.parentElement!);
    if (!around) continue;
    around.letters += sum.letters;
    around.text += sum.text;
    around.running += sum.running;
  }
  return sums;
}

function add(sum: { -readonly [Field in keyof Measure]: number }, words: string): void {
  sum.letters += words.length;
  sum.text += words.length;
  if (words.length >= RUNNING && SENTENCE.test(words) && !ASKS.test(words))
    sum.running += words.length;
}
