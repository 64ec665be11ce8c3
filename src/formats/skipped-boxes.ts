import { shareOfText } from './measure-text.ts';

const SKIP = /(?:رد شوید|بگذرید|عبور کنید)|^skip\b/i;
/** What is set amid a text and is no part of it; posts of other places that a text quotes can be skipped as well. */
const ASIDE =
  /پادکست|پیشنهاد|پر(?:خواننده|بیننده|بازدید|مخاطب)|مرتبط|خبرنامه|تبلیغ|podcast|recommend|most read|related|newsletter|advert/i;
/** UTF-16 units that may stand before the link: a label. */
const LABEL = 80;
/** Share of the text of a page that is no mere aside. */
const MOST = 0.4;

/** Takes away the boxes that a page lets readers skip, from a link above to a place behind: podcasts, letters. */
export function dropSkippedBoxes(page: Document): void {
  for (const link of page.querySelectorAll('a[href^="#"]')) {
    const said = (link.textContent ?? '').trim();
    if (said.length > LABEL || !SKIP.test(said) || !ASIDE.test(said)) continue;
    const end = page.getElementById(link.getAttribute('href')!.slice(1));
    let box = link.parentElement;
    while (end && box && !box.contains(end)) box = box.parentElement;
    if (
      !end ||
      !box ||
      box.matches('body,main,article,.related') ||
      box.querySelector('h1,.related')
    )
      continue;
    const text = (box.textContent ?? '').trim();
    const isAround = text.indexOf(said) <= LABEL && text.endsWith((end.textContent ?? '').trim());
    if (isAround && shareOfText(box) < MOST) box.remove();
  }
}
