import { Fault } from '../../src/base/fault.ts';
import type { DayTime } from '../../src/library/day-time.ts';
import { entryOf } from '../../src/library/entry-of.ts';
import type { Extras, Library, Opening } from '../../src/library/library.ts';
import { noMarks, type Marks } from '../../src/library/marks.ts';
import type { Mending } from '../../src/library/mending.ts';
import type { Note } from '../../src/library/note.ts';
import { mergedTraces } from '../../src/library/merged-traces.ts';
import { ofOtherTitle } from '../../src/library/of-other-title.ts';
import { outlineOf, partAt, partsOf } from '../../src/library/outline.ts';
import type { Picture } from '../../src/library/picture.ts';
import type { Place } from '../../src/library/place.ts';
import type { Entry } from '../../src/library/schema.ts';
import { defaultSettings, type Settings } from '../../src/library/settings.ts';
import type { Traces } from '../../src/library/traces.ts';
import type { Article } from '../../src/text/article.ts';
import type { Block } from '../../src/text/block.ts';

interface Kept {
  readonly entry: Entry;
  readonly article: Article;
  readonly images: ReadonlyMap<string, Picture>;
}

/** A library that forgets. Set `failing` to let its next writes fail. */
export class MemoryLibrary implements Library {
  failing: 'storage-full' | 'storage-broken' | null = null;
  /** Bytes that all articles may take together, removed ones too. */
  room = Infinity;
  private readonly articles = new Map<string, Kept>();
  private readonly removed = new Map<string, Kept>();
  private readonly kept = new Map<string, Place>();
  private readonly mendings = new Map<string, Mending>();
  private readonly written = new Map<string, Note>();
  private readonly days = new Map<string, DayTime>();
  private chosen: Settings = defaultSettings;

  constructor(articles: readonly Article[] = []) {
    for (const article of articles) this.put(article, 1);
  }

  async entries(): Promise<Entry[]> {
    return [...this.articles.values()].map(({ entry }) => entry).reverse();
  }

  async top(): Promise<undefined> {}

  async bundled(): Promise<Entry[]> {
    return [];
  }

  async read(id: string): Promise<Article> {
    const { article, entry } = this.found(id);
    return { ...article, title: entry.title };
  }

  async open(id: string, block?: number): Promise<Opening> {
    const { blocks, ...about } = await this.read(id);
    const outline = outlineOf(blocks);
    const [place, mending] = [this.kept.get(id), this.mendings.get(id)];
    const part = partAt(outline, block ?? place?.block ?? 0);
    return { about, outline, part, blocks: partsOf(blocks)[part]!, place, mending };
  }

  async readPart(id: string, part: number): Promise<readonly Block[]> {
    return partsOf((await this.read(id)).blocks)[part]!;
  }

  async image(id: string, name: string): Promise<Picture | undefined> {
    return this.articles.get(id)?.images.get(name);
  }

  async add(article: Article, { mending, images, added }: Extras = {}): Promise<Entry> {
    this.check();
    const { bytes } = entryOf(article, outlineOf(article.blocks), 0, images);
    const all = [...this.articles.values(), ...this.removed.values()];
    if (all.reduce((sum, { entry }) => sum + entry.bytes, bytes) > this.room)
      throw new Fault('storage-full');
    if (mending) this.mendings.set(article.id, mending);
    return this.put(article, added ?? this.articles.size + 1, images);
  }

  async rename(id: string, title: string): Promise<void> {
    this.change(id, { title });
    const mending = this.mendings.get(id);
    if (mending) this.mendings.set(id, ofOtherTitle(mending));
  }

  async remove(id: string): Promise<Entry> {
    const found = this.found(id);
    this.articles.delete(id);
    this.removed.set(id, found);
    return found.entry;
  }

  async restore(id: string): Promise<void> {
    const found = this.removed.get(id);
    if (!found) throw new Fault('article-missing');
    this.articles.set(id, found);
  }

  async purge(): Promise<boolean> {
    const any = this.removed.size > 0;
    this.removed.clear();
    return any;
  }

  async mark(id: string, change: (marks: Marks) => Partial<Marks>): Promise<void> {
    this.change(id, change(this.found(id).entry));
  }

  async changeQueue(change: (ids: readonly string[]) => readonly string[]): Promise<void> {
    const before = [...this.articles.values()].map(({ entry }) => entry);
    const queue = before.filter(({ queued }) => queued !== null);
    const after = change(queue.sort((a, b) => a.queued! - b.queued!).map(({ id }) => id));
    for (const { id } of before) {
      const at = after.indexOf(id);
      this.change(id, { queued: at === -1 ? null : at });
    }
  }

  async places(): Promise<Map<string, Place>> {
    return new Map(this.kept);
  }

  async savePlace(place: Place): Promise<void> {
    this.check();
    const kept = this.kept.get(place.article);
    if (!kept || kept.at <= place.at) this.kept.set(place.article, place);
  }

  async mending(id: string): Promise<Mending | undefined> {
    return this.mendings.get(id);
  }

  async saveMending(id: string, mending: Mending): Promise<void> {
    this.mendings.set(id, mending);
  }

  async notes(article?: string): Promise<Note[]> {
    return [...this.written.values()]
      .filter((note) => this.articles.has(note.article))
      .filter((note) => article === undefined || note.article === article)
      .sort((a, b) => a.at - b.at);
  }

  async saveNote(note: Note): Promise<void> {
    this.check();
    this.written.set(note.id, note);
  }

  async removeNote(id: string): Promise<void> {
    this.written.delete(id);
  }

  async addTime(time: DayTime): Promise<void> {
    const key = `${time.day} ${time.article}`;
    const kept = this.days.get(key);
    const read = (kept?.read ?? 0) + time.read;
    this.days.set(key, { ...time, read, heard: (kept?.heard ?? 0) + time.heard });
  }

  async times(since: string): Promise<DayTime[]> {
    return [...this.days.values()].filter(({ day }) => day >= since);
  }

  async traces(): Promise<Traces> {
    const entries = [...this.articles.values()].map(({ entry }) => entry);
    return {
      marks: new Map(
        entries.map(({ id, favourite, tags, queued }) => [id, { favourite, tags, queued }]),
      ),
      places: new Map(this.kept),
      notes: [...this.written.values()],
      days: [...this.days.values()],
      settings: this.chosen,
    };
  }

  async mergeTraces(other: Traces): Promise<void> {
    this.check();
    const merged = mergedTraces(await this.traces(), other);
    for (const [id, marks] of merged.marks) this.change(id, marks);
    for (const [id, place] of merged.places) this.kept.set(id, place);
    for (const note of merged.notes) this.written.set(note.id, note);
    for (const time of merged.days) this.days.set(`${time.day} ${time.article}`, time);
    this.chosen = merged.settings;
  }

  async settings(): Promise<Settings> {
    return this.chosen;
  }

  async saveSettings(change: Partial<Settings>): Promise<void> {
    this.check();
    this.chosen = { ...this.chosen, ...change };
  }

  private put(
    article: Article,
    added: number,
    images: ReadonlyMap<string, Picture> = new Map(),
  ): Entry {
    const entry = { ...entryOf(article, outlineOf(article.blocks), added, images), ...noMarks };
    this.articles.set(article.id, { article, entry, images });
    return entry;
  }

  private change(id: string, change: Partial<Entry>): void {
    const found = this.articles.get(id);
    if (found) this.articles.set(id, { ...found, entry: { ...found.entry, ...change } });
  }

  private found(id: string): Kept {
    const found = this.articles.get(id);
    if (!found) throw new Fault('article-missing');
    return found;
  }

  private check(): void {
    if (this.failing) throw new Fault(this.failing);
  }
}
