import { measureText, shareOfText } from './measure-text.ts';

/** What people press: a box of that name has no sentences of its own. */
const PRESSED =
  /^(?:shar(?:e|es|ing)|socials?|tags?|keywords?|breadcrumbs?|toolbar|pag(?:er|ination)|rating|votes?|print|permalink|page-?links?|next-?prev|prev-?next|reactions?|buttons?|btns?|spinner|loader|dropdown)$/i;
const ENDS = /^(?:footer|signature)$/i;
/** What may be longer than the article of its page. */
const LONG =
  /^(?:comments?|comment-?list|respond|disqus|ads?|advert\w*|sponsor\w*|promo\w*|recommend\w*|newsletter|subscri\w+|cookies?|cookie.*|gdpr.*|consent.*|cmplz|popup|modal|login|toc|navbox|infobox|catlinks|reference-?list)$/i;
/** Shares of the text of its page from which a box holds that, whatever it is called. */
const NEARLY_ALL = 0.9;
const HALF = 0.5;
const PART = 0.15;
/** UTF-16 units of sentences that a box of text has at least. */
const RUNNING = 60;
/** A box over all others, for which a page hides them. */
const OVER =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|modal|popup|dialog|overlay|onetrust)(?=$|[\s_-])/i;
/** Share of the text that a page has hidden while such a box stands open. */
const BEHIND_BOX = 0.6;

/**
 * Whether a box that is named as those around an article are has text of the article in it all the same.
 * @param words those of its names that say so
 */
export function holdsText(box: Element, words: readonly string[]): boolean {
  const share = shareOfText(box);
  if (share >= NEARLY_ALL) return true;
  return words.every((word) => {
    if (PRESSED.test(word)) return hasSentences(box);
    if (ENDS.test(word)) return share >= PART && hasSentences(box) && !isLast(box);
    return !LONG.test(word) && share >= HALF && hasSentences(box);
  });
}

/** Whether an element that a page hides has the text of that page in it: it would be shown once a script had run. */
export function hidesText(element: Element): boolean {
  const share = shareOfText(element);
  if (share >= NEARLY_ALL) return true;
  return (
    share >= BEHIND_BOX &&
    element.getAttribute('aria-hidden') === 'true' &&
    !element.matches('[role=dialog],[role=alertdialog]') &&
    !OVER.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  );
}

function hasSentences(box: Element): boolean {
  return measureText(box).running >= RUNNING;
}

/** Whether nothing stands below a box on its page, as below what ends that. */
function isLast(box: Element): boolean {
  for (let at = box; !at.matches('body,html') && at.parentElement; at = at.parentElement)
    for (let next = at.nextSibling; next; next = next.nextSibling)
      if (
        !/^(?:#comment|SCRIPT|STYLE|NOSCRIPT|XMP)$/i.test(next.nodeName) &&
        next.textContent?.trim()
      )
        return false;
  return true;
}
