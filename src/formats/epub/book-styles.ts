import { resolvePath } from '../archive/resolve-path.ts';
import { shownBy, type Shown } from './drop-hidden.ts';

/** Style sheets of one page that are read at most. */
const MOST = 20;
const LINKED = 'link[rel~=stylesheet i][href]:not([rel~=alternate i])';
/** As the parser leaves them. */
const OWN = 'style,xmp[data-sheet]';

/** Reads what the style sheets of a book say of whether elements are shown, each sheet once. */
export class BookStyles {
  private readonly sheets = new Map<string, readonly Shown[]>();

  /** @param read gives the text of a file of the book, or nothing */
  constructor(private readonly read: (path: string) => Promise<string | undefined>) {}

  /** What the sheets of a document say, in their order. */
  async of(page: Document, path: string): Promise<readonly Shown[]> {
    const rules: Shown[] = [];
    for (const link of [...page.querySelectorAll(LINKED)].slice(0, MOST)) {
      const to = resolvePath(path, link.getAttribute('href')!);
      if (to === undefined) continue;
      const known = this.sheets.get(to) ?? shownBy((await this.read(to)) ?? '');
      this.sheets.set(to, known);
      rules.push(...known);
    }
    for (const own of [...page.querySelectorAll(OWN)].slice(0, MOST))
      rules.push(...shownBy(own.textContent ?? ''));
    return rules;
  }
}
