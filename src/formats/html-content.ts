import { isClutter, isHidden, isRelatedBox } from './html-clutter.ts';

const SEMANTIC = '[itemprop~=articleBody],article,main,[role=main]';
const PARAGRAPHS = 'p,pre,blockquote,td,div,section,li';
const SHORTEST = 25;
/** Share of the text of one element that another like it has at least. */
const LIKE = 0.4;

/**
 * The element that holds the article of a page: where most running text stands that is not links. A
 * page's own word for it (`article`, `main`) is taken when that element holds about as much.
 */
export function findContent(page: Document): Element {
  const scores = scoreContainers(page.body);
  const totals = totalScores(scores);
  const total = (element: Element): number => totals.get(element) ?? 0;
  let best: Element = page.body;
  let most = 0;
  for (const [element, score] of scores)
    if (score > most || (score === most && element.contains(best))) [best, most] = [element, score];
  best = withItsLike(best, total);
  const outside = new Map<Element, boolean>();
  const named = [...page.querySelectorAll(SEMANTIC)].filter((one) => !isOutside(one, outside));
  const enough = total(best) * 0.7;
  // The innermost element that is named so and holds enough: `article` inside `main`.
  return named.findLast((element) => total(element) >= enough) ?? best;
}

/**
 * What holds an element and others that are named as it and have about as much in them: the posts of a thread, the
 * answers to a question.
 */
function withItsLike(element: Element, total: (element: Element) => number): Element {
  for (let at = element; at.parentElement && !at.matches('body,main'); at = at.parentElement) {
    const name = at.getAttribute('class')?.trim().split(/\s+/)[0];
    const least = total(at) * LIKE;
    const isLike = (other: Element): boolean =>
      other !== at &&
      other.localName === at.localName &&
      other.classList[0] === name &&
      total(other) >= least;
    if (name && [...at.parentElement.children].some(isLike)) return at.parentElement;
  }
  return element;
}

/** Points for containers from the paragraphs directly in them, and half as many one level up. */
function scoreContainers(body: Element): Map<Element, number> {
  const scores = new Map<Element, number>();
  const give = (element: Element | null, points: number): void => {
    if (element && body.contains(element)) scores.set(element, (scores.get(element) ?? 0) + points);
  };
  const outside = new Map<Element, boolean>();
  for (const paragraph of body.querySelectorAll(PARAGRAPHS)) {
    const points = isOutside(paragraph, outside) ? 0 : pointsOf(paragraph);
    if (points === 0) continue;
    const holder = paragraph.matches('p,pre,blockquote,li') ? paragraph.parentElement : paragraph;
    give(holder, points);
    give(holder?.parentElement ?? null, points / 2);
  }
  return scores;
}

function pointsOf(paragraph: Element): number {
  let own = 0;
  let linked = 0;
  for (const child of paragraph.childNodes) {
    const isInline =
      child.nodeType === 3 ||
      (child as Element).matches?.('a,b,strong,em,i,u,span,bdi,font,mark,q,cite,abbr,time');
    if (!isInline) continue;
    const length = child.textContent?.trim().length ?? 0;
    own += length;
    if ((child as Element).matches?.('a')) linked += length;
  }
  if (own < SHORTEST) return 0;
  return (1 + Math.min(own / 100, 5)) * (1 - linked / own);
}

/** What the containers within an element, and itself, have together. */
function totalScores(scores: ReadonlyMap<Element, number>): ReadonlyMap<Element, number> {
  const totals = new Map<Element, number>();
  for (const [container, score] of scores)
    for (let one: Element | null = container; one; one = one.parentElement)
      totals.set(one, (totals.get(one) ?? 0) + score);
  return totals;
}

/** Whether an element, or one around it, is not part of the article. */
function isOutside(element: Element, known = new Map<Element, boolean>()): boolean {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  const parent = element.parentElement;
  const outside =
    isHidden(element) ||
    isClutter(element) ||
    isRelatedBox(element) ||
    (parent !== null && isOutside(parent, known));
  known.set(element, outside);
  return outside;
}
