import type { App } from '../app/create-app.ts';
import type { Stretch } from '../app/stretch.ts';
import { AvSelection } from './av-selection.ts';
import type { AvText } from './av-text.ts';
import type { FollowVoice } from './controllers/follow-voice.ts';
import { clearStretches, drawNotes, drawSought, rangeOfStretch } from './drawn-stretches.ts';
import { selectedStretches } from './selected-stretches.ts';
import { stretchStyle } from './styles/stretches.ts';

/** Signs of scrolling that are told, at most one in so many ms. */
const signsEvery = 1_000;

/** The notes over the text, the match that was opened, and what can be done with a selection. */
export class StretchLayer {
  private drawnFor: readonly unknown[] | null = null;
  private sought: Stretch | null = null;
  private acted = 0;
  private readonly leaving = new AbortController();
  private readonly selection = new AvSelection();

  constructor(
    private readonly app: App,
    private readonly follow: Pick<FollowVoice, 'look'>,
  ) {
    const { signal } = this.leaving;
    window.addEventListener('scroll', () => this.scrolled(), { signal, passive: true });
  }

  /** The text has changed: all is drawn anew by the next `show`. */
  forget(): void {
    this.drawnFor = null;
  }

  show(text: AvText | null): void {
    const { reading, notes, sought } = this.app.store.snapshot;
    if (reading.status !== 'open' || !text) return;
    this.begin(text);
    const { article, shown } = reading;
    const seen = { article, shown, elementOf: (block: number) => text.seenElementOf(block) };
    const key = [notes, shown, sought];
    if (this.drawnFor && key.every((part, i) => part === this.drawnFor?.[i])) return;
    this.drawnFor = key;
    drawNotes(
      seen,
      notes.filter((note) => note.article === article.id),
    );
    const asked = { ...seen, elementOf: (block: number) => text.elementOf(block) };
    const range = sought && rangeOfStretch(asked, sought);
    drawSought(range);
    if (range && sought !== this.sought) this.follow.look(range);
    if (range || !sought) this.sought = sought;
  }

  end(): void {
    this.leaving.abort();
    this.selection.remove();
    clearStretches();
  }

  /** Who scrolls is reading. */
  private scrolled(): void {
    const now = performance.now();
    if (now - this.acted < signsEvery) return;
    this.acted = now;
    void this.app.acted();
  }

  private begin(text: AvText): void {
    if (this.selection.isConnected) return;
    this.selection.app = this.app;
    this.selection.selected = () => selectedStretches(text, this.app.shown);
    const root = text.getRootNode() as ShadowRoot;
    const { styleSheet } = stretchStyle;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets.push(styleSheet);
    text.closest('main')?.append(this.selection);
  }
}
