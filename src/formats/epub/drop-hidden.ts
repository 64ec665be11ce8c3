/** What a style sheet says of whether elements are shown. */
export interface Shown {
  readonly selector: string;
  readonly hides: boolean;
}

const LONGEST = 1_000_000;
/** Rules that say so in one book at most; each is asked of each page. */
const MOST = 200;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/gi;
const MARK = 'data-dropped';
const NOTE = '[epub\\:type*=note],[role*=note],aside';

/** The rules of a style sheet that show elements or hide them; what it says for one medium alone can only show. */
export function shownBy(css: string): Shown[] {
  const rules: Shown[] = [];
  const open: string[] = [];
  const sheet = css.slice(0, LONGEST).replace(/\/\*[^]*?(?:\*\/|$)/g, ' ');
  let done = 0;
  for (const { 0: sign, index } of sheet.matchAll(/[{}]/g)) {
    const piece = sheet.slice(done, index);
    done = index + 1;
    if (sign === '{') {
      open.push(piece.slice(piece.lastIndexOf(';') + 1).trim());
      continue;
    }
    const selector = open.pop() ?? '';
    const display = [...piece.matchAll(DISPLAY)].at(-1)?.[1]?.toLowerCase();
    if (!display || !selector || selector.startsWith('@')) continue;
    const hides = display === 'none';
    if (!hides || open.length === 0) rules.push({ selector, hides });
  }
  return rules.some(({ hides }) => hides) ? rules.slice(0, MOST) : [];
}

/**
 * Takes out of a document what the book's own styles hide: not where another rule shows it, not notes, which are hidden to be
 * shown where they are called, and nothing when it would be most of the text.
 */
export function dropHidden(page: Document, rules: readonly Shown[]): void {
  const matching = (hides: boolean): Set<Element> =>
    new Set(rules.filter((rule) => rule.hides === hides).flatMap((rule) => find(page, rule)));
  const hidden = matching(true);
  if (hidden.size === 0) return;
  const shown = matching(false);
  const kept = linked(page);
  const dropped = [...hidden].filter(
    (element) => !shown.has(element) && !kept.has(element) && page.body.contains(element),
  );
  dropped.forEach((element) => element.setAttribute(MARK, ''));
  const outermost = dropped.filter((element) => !element.parentElement!.closest(`[${MARK}]`));
  const lengthOf = ({ textContent }: Element): number => textContent?.trim().length ?? 0;
  const length = outermost.reduce((sum, element) => sum + lengthOf(element), 0);
  const sheets = [...page.body.querySelectorAll('xmp[data-sheet]')];
  const whole = sheets.reduce((rest, sheet) => rest - lengthOf(sheet), lengthOf(page.body));
  if (length <= whole / 2) outermost.forEach((element) => element.remove());
  dropped.forEach((element) => element.removeAttribute(MARK));
}

/** Notes, links within the book and what these lead to, with all that is around them. */
function linked(page: Document): Set<Element> {
  const links = [...page.querySelectorAll('a[href*="#"]')];
  const targets = links.map((link) =>
    page.getElementById(link.getAttribute('href')!.split('#')[1]!),
  );
  const kept = new Set<Element>([page.body]);
  for (const element of [...page.querySelectorAll(NOTE), ...links, ...targets])
    for (let at = element; at && !kept.has(at); at = at.parentElement) kept.add(at);
  return kept;
}

/** Those that are hidden while something is done to them are not hidden. */
function find(page: Document, { selector }: Shown): Element[] {
  const plain = selector.split(',').filter((one) => !one.includes(':'));
  if (plain.length === 0) return [];
  try {
    return [...page.querySelectorAll(plain.join(','))];
  } catch {
    // A selector that this browser does not know.
    return [];
  }
}
