import { measureText } from './measure-text.ts';

const SKIP = /(?:رد شوید|بگذرید|عبور کنید)|^skip\b/i;
/** What is set amid a text and is no part of it; posts of other places that a text quotes can be skipped as well. */
const ASIDE =
  /پادکست|پیشنهاد|پر(?:خواننده|بیننده|بازدید|مخاطب)|مرتبط|خبرنامه|تبلیغ|podcast|recommend|most read|related|newsletter|advert/i;
/** UTF-16 units that may stand before the link: a label. */
const LABEL = 80;
/** UTF-16 units that such a box has at most, and the share of its page that is no mere aside. */
const LONGEST = 5000;
const MOST = 0.4;
/** Elements around the link that are looked at. */
const DEEPEST = 6;

/** Takes away the boxes that a page lets readers skip, from a link above to a place behind: podcasts, letters. */
export function dropSkippedBoxes(page: Document): void {
  const most = Math.min(LONGEST, MOST * measureText(page.documentElement).letters);
  const seen = new Set<Element>();
  for (const link of page.querySelectorAll('a[href^="#"]')) {
    const said = (link.textContent ?? '').trim();
    if (said.length > LABEL || !SKIP.test(said) || !ASIDE.test(said)) continue;
    const end = page.getElementById(link.getAttribute('href')!.slice(1));
    const box = end && around(link, end);
    if (!box || seen.has(box)) continue;
    seen.add(box);
    if (measureText(box).letters > most || box.querySelector('h1,.related')) continue;
    const text = (box.textContent ?? '').trim();
    const isWhole = text.indexOf(said) <= LABEL && text.endsWith((end.textContent ?? '').trim());
    if (isWhole) box.remove();
  }
}

function around(link: Element, end: Element): Element | undefined {
  let box = link.parentElement;
  for (let level = 0; box && level < DEEPEST; level++, box = box.parentElement) {
    if (box.matches('body,main,article,.related')) return undefined;
    if (box.contains(end)) return box;
  }
  return undefined;
}
