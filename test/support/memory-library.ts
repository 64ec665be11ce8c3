import { Fault } from '../../src/base/fault.ts';
import { entryOf } from '../../src/library/entry-of.ts';
import type { Library } from '../../src/library/library.ts';
import type { Mending } from '../../src/library/mending.ts';
import type { Place } from '../../src/library/place.ts';
import type { Entry } from '../../src/library/schema.ts';
import { defaultSettings, type Settings } from '../../src/library/settings.ts';
import type { Article } from '../../src/text/article.ts';

/** A library that forgets. Set `failing` to let its next writes fail. */
export class MemoryLibrary implements Library {
  failing: 'storage-full' | 'storage-broken' | null = null;
  private readonly articles = new Map<string, { entry: Entry; article: Article }>();
  private readonly kept = new Map<string, Place>();
  private readonly mendings = new Map<string, Mending>();
  private chosen: Settings = defaultSettings;

  constructor(articles: readonly Article[] = []) {
    for (const article of articles)
      this.articles.set(article.id, { article, entry: entryOf(article, 1) });
  }

  async entries(): Promise<Entry[]> {
    return [...this.articles.values()].map(({ entry }) => entry).reverse();
  }

  async bundled(): Promise<Entry[]> {
    return [];
  }

  async read(id: string): Promise<Article> {
    const found = this.articles.get(id);
    if (!found) throw new Fault('article-missing');
    return { ...found.article, title: found.entry.title };
  }

  async add(article: Article, mending?: Mending): Promise<Entry> {
    this.check();
    const entry = entryOf(article, this.articles.size + 1);
    this.articles.set(article.id, { article, entry });
    if (mending) this.mendings.set(article.id, mending);
    return entry;
  }

  async rename(id: string, title: string): Promise<void> {
    const found = this.articles.get(id);
    if (found) this.articles.set(id, { ...found, entry: { ...found.entry, title } });
  }

  async remove(id: string) {
    const found = this.articles.get(id);
    if (!found) throw new Fault('article-missing');
    this.articles.delete(id);
    return { ...found, place: this.kept.get(id), mending: this.mendings.get(id) };
  }

  async restore({ entry, article }: { entry: Entry; article: Article }): Promise<void> {
    this.articles.set(article.id, { entry, article });
  }

  async places(): Promise<Map<string, Place>> {
    return new Map(this.kept);
  }

  async savePlace(place: Place): Promise<void> {
    this.check();
    this.kept.set(place.article, place);
  }

  async mending(id: string): Promise<Mending | undefined> {
    return this.mendings.get(id);
  }

  async saveMending(id: string, mending: Mending): Promise<void> {
    this.mendings.set(id, mending);
  }

  async settings(): Promise<Settings> {
    return this.chosen;
  }

  async saveSettings(change: Partial<Settings>): Promise<void> {
    this.check();
    this.chosen = { ...this.chosen, ...change };
  }

  private check(): void {
    if (this.failing) throw new Fault(this.failing);
  }
}
