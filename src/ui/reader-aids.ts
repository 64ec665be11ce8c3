import type { LitElement } from 'lit';
import type { App } from '../app/create-app.ts';
import { placedChanges } from '../app/mending.ts';
import { ArticlePictures } from './article-pictures.ts';
import type { AvText } from './av-text.ts';
import type { FollowVoice } from './controllers/follow-voice.ts';
import { KeepPlace } from './controllers/keep-place.ts';
import { ReadByEye } from './controllers/read-by-eye.ts';
import { breakLongWords } from './break-long-words.ts';
import { EzafeLayer } from './ezafe-layer.ts';
import { StretchLayer } from './stretch-layer.ts';
import { clearMended, mendedRange, showMended } from './mended-highlight.ts';

/** What is shown with a text beyond the voice: its pictures, what was mended, the unwritten ezafe; and what keeps its place. */
export class ReaderAids {
  private pictures: { readonly article: string; readonly images: ArticlePictures } | undefined;
  private ezafe: EzafeLayer | undefined;
  private ezafeShown: readonly unknown[] | null = null;
  private mendedFor: unknown = null;
  private seen: unknown = null;
  /** The texts whose long words may break already. */
  private breaking = new WeakSet<Element>();
  /** Of so many letters, or more. */
  private long = Infinity;
  private readonly stretches: StretchLayer;
  readonly keep: KeepPlace;

  /** @param reader whose text it is */
  constructor(
    private readonly app: App,
    private readonly follow: Pick<FollowVoice, 'look'>,
    private readonly reader: LitElement,
  ) {
    this.stretches = new StretchLayer(app, follow);
    this.keep = new KeepPlace(reader, (top) => this.text()?.elements(top) ?? []);
    this.keep.take();
    new ReadByEye(app, reader, () => this.keep.hasMoved);
  }

  private text(): AvText | null {
    return this.reader.renderRoot.querySelector<AvText>('av-text');
  }

  /** Shows what there is to show now. */
  show(): void {
    this.showMended();
    this.showEzafe();
    const text = this.text();
    this.stretches.show(text);
    const { textSize } = this.app.store.snapshot.settings;
    if (text && textSize > 40) this.letWordsBreak(text, lettersInLine(textSize));
  }

  /** In large type a narrow window is no wider than a long word. The title is drawn anew by its template. */
  private letWordsBreak(text: AvText, long: number): void {
    if (long < this.long) {
      this.long = long;
      this.breaking = new WeakSet();
    }
    for (const element of text.elements()) {
      if (this.breaking.has(element) || element.matches('h1')) continue;
      this.breaking.add(element);
      breakLongWords(element, this.long);
    }
  }

  /** A section has got its text. */
  filled(section: HTMLElement): void {
    this.mendedFor = this.ezafeShown = null;
    this.stretches.forget();
    this.keep.renewed((block) => this.text()?.elementOf(block) ?? null);
    const { reading } = this.app.store.snapshot;
    if (reading.status !== 'open') return;
    const { id } = reading.article;
    if (this.pictures?.article !== id) {
      this.pictures?.images.end();
      this.pictures = {
        article: id,
        images: new ArticlePictures(this.app, id, (change) => this.keep.hold(change)),
      };
    }
    this.pictures.images.watch(section);
    this.show();
  }

  end(): void {
    this.stretches.end();
    this.clearMended();
    this.ezafe?.hide();
    this.ezafe = undefined;
    this.ezafeShown = null;
    this.pictures?.images.end();
    this.pictures = undefined;
  }

  /** The mended words are marked while their list is open. */
  private showMended(): void {
    const { reading, sheet, seen } = this.app.store.snapshot;
    const text = this.text();
    if (reading.status !== 'open' || !reading.mending?.on || sheet !== 'mending' || !text) {
      this.clearMended();
      return;
    }
    if (this.mendedFor !== reading.mending)
      showMended(
        (block) => text.seenElementOf(block),
        reading.shown,
        placedChanges(reading.mending),
      );
    this.mendedFor = reading.mending;
    const element = seen && text.elementOf(seen.block);
    if (element && seen !== this.seen)
      this.follow.look(mendedRange(element, reading.shown(seen.block), seen));
    this.seen = seen;
  }

  private clearMended(): void {
    if (this.mendedFor) clearMended();
    this.mendedFor = null;
  }

  /** The unwritten ezafe over the text, when the reader wants to see it. */
  private showEzafe(): void {
    const { app } = this;
    const { reading, settings } = app.store.snapshot;
    if (reading.status !== 'open' || !settings.showEzafe) {
      if (this.ezafeShown) this.ezafe?.hide();
      this.ezafeShown = null;
      return;
    }
    const key = [reading.shown, settings];
    if (this.ezafeShown && key.every((part, i) => part === this.ezafeShown?.[i])) return;
    this.ezafeShown = key;
    void app.ezafe
      .load()
      .then(() => {
        const text = this.text();
        const layer = this.reader.renderRoot.querySelector<HTMLElement>('.ezafe');
        if (this.ezafeShown !== key || !text || !layer) return;
        this.ezafe ??= new EzafeLayer(layer, app.ezafe);
        this.ezafe.show(text.elements(), settings.ezafeCorrections);
      })
      .catch(() => app.set({ showEzafe: false }));
  }

  /** The text is laid out anew: what is drawn over it is drawn anew. */
  laidOut(): void {
    this.ezafeShown = null;
    this.showEzafe();
  }
}

/**
 * How many letters surely find room in a line, also in bold, and of a phone that is turned upright. A word that fits is
 * not taken apart.
 */
function lettersInLine(textSize: number): number {
  const px = (textSize / 16) * parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(
    9,
    Math.floor((Math.min(innerWidth, screen.width, screen.height) - 42) / (0.55 * px)),
  );
}
