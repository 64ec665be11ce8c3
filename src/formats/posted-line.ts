import { dateIn } from './date-line.ts';

const POSTED = /نوشته\s?شده\s+(?:در|توسط)\s/;
const BY = /توسط\s+(\S+(?:\s\S+){0,3}?)\s*(?:$|[|ǀ•·]|در\s|ساعت)/;
const LONGEST = 160;

/**
 * What weblogs write below a post: who wrote it, and when; nothing where a page has several posts.
 * @returns the line's author and date, each empty when it says none
 */
export function postedLine(page: Document): { byline: string; date: string } {
  const found: string[] = [];
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const value = node.nodeValue!;
    if (value.length > LONGEST || !POSTED.test(value)) continue;
    found.push(value.replaceAll('ي', 'ی').replaceAll('ساعت', ' ساعت ').replace(/\s+/g, ' ').trim());
  }
  const [line, ...others] = found;
  if (!line || others.length > 0) return { byline: '', date: '' };
  return { byline: BY.exec(line)?.[1] ?? '', date: dateIn(line) ?? '' };
}
