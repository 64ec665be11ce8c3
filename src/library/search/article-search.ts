import { ArticleIndex, type ArticleMatch } from '../../text/search/article-index.ts';
import { excerptOf } from '../../text/search/excerpt.ts';
import { findIn } from '../../text/search/find-in.ts';
import { foldText } from '../../text/search/folded-text.ts';
import { parseQuery, type Term } from '../../text/search/query.ts';
import type { Library, Opening } from '../library.ts';
import { mendedBlock } from '../mended-block.ts';
import type { Entry } from '../schema.ts';
import type { Found, Hit } from './protocol.ts';

/** So many hits are told with their words; who gets more writes more. */
const shown = 50;

interface Known {
  readonly entry: Entry;
  readonly index: ArticleIndex;
  /** Its text has been looked at, not only its title. */
  readonly read: boolean;
}

type Source = Pick<Library, 'entries' | 'read' | 'open'>;

/** Searches titles and texts of a library from memory, which it fills by itself, article by article. */
export class ArticleSearch {
  private readonly known = new Map<string, Known>();
  private stale = true;
  private reading: Promise<void> | undefined;
  private read = 0;

  constructor(private readonly library: Source) {}

  /** The list of articles has changed. */
  changed(): void {
    this.stale = true;
  }

  /** Reads what was not read yet; `told` hears after each article, and stops it by answering true. */
  async fill(told: () => boolean): Promise<void> {
    await this.refresh();
    while (this.read < this.known.size && !told()) await (this.reading ??= this.readNext());
  }

  /** What is found in what has been read so far. */
  async find(query: string, signal?: AbortSignal): Promise<Found> {
    await this.refresh();
    const terms = parseQuery(query);
    const found = terms.length === 0 ? [] : this.matches(terms);
    const hits: Hit[] = [];
    for (const one of found.slice(0, shown)) {
      if (signal?.aborted) break;
      hits.push(await this.hit(one, query, terms));
    }
    return { hits, count: found.length, searched: this.read, of: this.known.size };
  }

  private matches(terms: readonly Term[]): (Known & { match: ArticleMatch })[] {
    const found = [...this.known.values()].flatMap((one) => {
      const match = one.index.match(terms);
      return match ? [{ ...one, match }] : [];
    });
    const rank = ({ match }: { match: ArticleMatch }): number =>
      Number(match.titled) * 2 + Number(match.whole);
    // The newest come first as it is.
    return found.sort((a, b) => rank(b) - rank(a));
  }

  private async hit(
    { entry: { id, title }, match }: Known & { match: ArticleMatch },
    query: string,
    terms: readonly Term[],
  ): Promise<Hit> {
    const marks = findIn(title, terms);
    const opened = match.block < 0 ? null : await this.openAt(id, match.block).catch(() => null);
    if (opened === null) return { article: id, title, marks, place: null, excerpt: null };
    const { text, mending } = opened;
    // Where the words stand side by side is better than where each of them stands first.
    const together = findIn(text, [{ letters: foldText(query).text, exact: false }]);
    const apart = findIn(text, terms);
    const matches = together.length > 0 ? together : apart;
    const [first] = matches;
    // The words around it as the reader meets them in the text.
    const seen = mendedBlock(text, match.block, mending);
    return {
      article: id,
      title,
      marks,
      place: first ? { block: match.block, ...first } : null,
      excerpt: excerptOf(
        seen.text,
        matches.map((range) => seen.map.rangeToTarget(range)),
      ),
    };
  }

  private async openAt(
    id: string,
    block: number,
  ): Promise<Pick<Opening, 'mending'> & { text: string }> {
    const { outline, part, blocks, mending } = await this.library.open(id, block);
    return { text: blocks[block - outline.parts[part]!.from]?.text ?? '', mending };
  }

  /** Takes over which articles there are, and their titles. */
  private async refresh(): Promise<void> {
    if (!this.stale) return;
    this.stale = false;
    const entries = await this.library.entries();
    const before = new Map(this.known);
    this.known.clear();
    for (const entry of entries) {
      const old = before.get(entry.id);
      if (old && old.entry.title !== entry.title) old.index.rename(entry.title);
      this.known.set(entry.id, {
        entry,
        index: old?.index ?? new ArticleIndex(entry.title, []),
        read: old?.read ?? false,
      });
    }
    this.count();
  }

  private async readNext(): Promise<void> {
    try {
      const next = [...this.known.values()].find(({ read }) => !read);
      if (!next) return;
      const { id, title } = next.entry;
      // What cannot be read now is found by its title.
      const { blocks } = await this.library.read(id).catch(() => ({ blocks: [] }));
      const now = this.known.get(id);
      if (!now) return;
      const index = new ArticleIndex(
        title,
        blocks.map(({ text }) => text),
      );
      if (now.entry.title !== title) index.rename(now.entry.title);
      this.known.set(id, { entry: now.entry, index, read: true });
    } finally {
      this.count();
      this.reading = undefined;
    }
  }

  private count(): void {
    this.read = 0;
    for (const { read } of this.known.values()) if (read) this.read++;
  }
}
