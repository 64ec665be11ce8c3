import { isRelatedLabel } from './related-line.ts';

/** UTF-16 units that a label has at most. */
const LONGEST = 60;
/** UTF-16 units that a page has at least beside what was said of it. */
const LEAST_TEXT = 200;
/** Elements around a label that are looked at, each whole. */
const DEEPEST = 10;
/** Labels that are looked at; a page has some ten. */
const MOST = 200;
const COMMENTS =
  /^(?:[\d۰-۹٠-٩]{1,4} )?(?:نظرات|نظرها|دیدگاه\s?ها|کامنت\s?ها|comments?)(?: و (?:نظرات|پاسخ\s?ها|پرسش\s?ها)(?: .{3,20})?)?(?: (?:کاربران|خوانندگان|بینندگان|مخاطبان|شما))?(?:\s?[([]?[\d۰-۹٠-٩]{1,4}[\])]?)?$|^(?:(?:ارسال|ثبت|افزودن|نوشتن|درج) )?(?:یک )?(?:نظر|دیدگاه)(?: (?:شما|جدید|خود|تازه))?$|^[\d۰-۹٠-٩]{1,4} (?:نظر|دیدگاه)(?: (?:به|برای|دربارهٔ?) .*)?$|^(?:[\d۰-۹٠-٩]{1,4}|یک) پاسخ (?:به|برای) [«“"].*$|^(?:نظر|نظرات|دیدگاه|دیدگاهتان)(?: (?:خود|خودتان))? را (?:بنویسید|ثبت کنید)$|^leave a (?:reply|comment)$/i;
/** What shows that people can answer in a box, or that several did; a part of a text may have a date of its own. */
const ANSWERS =
  'form,textarea,input,button,iframe,time ~ time,:has(time) ~ * time,[class*=comment i],[id*=comment i],[class*=cmt i],[id*=cmt i],[class*=reply i],[class*=disqus i]';
/** What holds an article, or a whole page. */
const WHOLE = 'html,body,main,article,[itemprop~=articleBody],.entry-content';
/** Share of the letters in a box that are in its links, when they are what it is for. */
const LINKED = 0.5;
/** And below a heading, where what is said of each link may be as long as three of them. */
const LEAST_LINKED = 0.25;

/**
 * Names the boxes of a page that only their labels tell of: the comments below «نظرات» go, and the links below «مطالب
 * مرتبط» are marked as related.
 */
export function tellBoxes(page: Document): void {
  const found: { label: Text; isRelated: boolean }[] = [];
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && found.length < MOST; node = texts.nextNode()) {
    const value = node.nodeValue ?? '';
    if (value.length > 4 * LONGEST) continue;
    const text = tidy(value);
    if (text.length < 3 || text.length > LONGEST) continue;
    const isRelated = isRelatedLabel(value.trim());
    if (isRelated || COMMENTS.test(text)) found.push({ label: node as Text, isRelated });
  }
  let left = lengthOf(page.body);
  for (const { label, isRelated } of found) {
    if (!label.isConnected) continue;
    const least = label.parentElement?.closest('h2,h3,h4,h5,h6') ? LEAST_LINKED : LINKED;
    if (isRelated) boxOf(label, (box) => isOfLinks(box, label, least))?.classList.add('related');
    else {
      const box = boxOf(label, isOfComments);
      const rest = left - (box ? lengthOf(box) : 0);
      if (!box || rest < LEAST_TEXT) continue;
      box.remove();
      left = rest;
    }
  }
}

/** The widest element that begins with a label and is of a kind. */
function boxOf(label: Text, isOfKind: (box: Element) => boolean): Element | undefined {
  let box: Element | undefined;
  let at = label.parentElement;
  for (let level = 0; level < DEEPEST && at && !at.matches(WHOLE); level++, at = at.parentElement) {
    if (at.querySelector('h1,main')) break;
    if (isOfKind(at)) box = at;
    if (!isFirst(at)) break;
  }
  return box;
}

/** Whether nothing that is read stands before an element in its parent. */
function isFirst(element: Element): boolean {
  for (let at = element.previousSibling; at; at = at.previousSibling)
    if (at.nodeType !== Node.COMMENT_NODE && at.textContent?.trim()) return false;
  return true;
}

function isOfLinks(box: Element, label: Text, least: number): boolean {
  const links = [...box.querySelectorAll('a[href]')].filter((link) => !link.querySelector('a'));
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > 0 && linked >= least * (lengthOf(box) - tidy(label.data).length);
}

function isOfComments(box: Element): boolean {
  return (
    (box.matches(ANSWERS) || box.querySelector(ANSWERS) !== null) &&
    !box.querySelector('[itemprop~=articleBody]')
  );
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/[\s\u200C]+/g, ' ').trim().length;
}

/** A label without the signs at its ends; of a long text their pattern would take the square of its length. */
function tidy(text: string): string {
  return text
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\s\u200C]+/g, ' ')
    .replace(/^[\s:：؛.…•|«»]+|[\s:：؛.…•|«»]+$/g, '');
}
