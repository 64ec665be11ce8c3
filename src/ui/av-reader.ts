import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import locate from 'lucide-static/icons/locate-fixed.svg?raw';
import type { Reading } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { countWords } from '../app/progress.ts';
import { TITLE, type Place } from '../speech/place.ts';
import type { PlayerState } from '../speech/player-state.ts';
import type { Range as Offsets } from '../text/offset-map.ts';
import { afterPaint } from './after-paint.ts';
import type { Stretch } from './av-string.ts';
import './av-text.ts';
import type { AvText } from './av-text.ts';
import { FollowVoice } from './controllers/follow-voice.ts';
import type { ReadingAids } from './controllers/reading-aids.ts';
import { Watch } from './controllers/watch.ts';
import { WideWindow } from './controllers/wide-window.ts';
import { directionOf } from '../text/direction-of.ts';
import { drawn } from './drawn-icon.ts';
import type { ReaderAids } from './reader-aids.ts';
import { readerTools } from './reader-tools.ts';
import { lineRects, textRange } from './text-range.ts';
import { sourceLine } from './source-line.ts';
import { SpokenHighlight } from './spoken-highlight.ts';
import { noteIn } from './note-in.ts';
import { blocksStyle } from './styles/blocks.ts';
import { controls } from './styles/controls.ts';
import { overTextStyle } from './styles/over-text.ts';
import { readerStyle } from './styles/reader.ts';
import { words } from './words.ts';

type Open = Extract<Reading, { status: 'open' }>;

/** An article, and the voice in it: what is being read is highlighted, kept in view and marked on the string. */
@customElement('av-reader')
export class AvReader extends LitElement {
  @property({ attribute: false }) app!: App;
  @state() private stretch: Stretch | null = null;
  private readonly follow = new FollowVoice(this);
  private aids: ReadingAids | undefined;
  private readonly texts = (top: number): Iterable<Element> => this.text()?.elements(top) ?? [];
  private readonly wide = new WideWindow(this);
  private readonly article = (): HTMLElement | null => this.renderRoot.querySelector('article');
  private readonly text = (): AvText | null => this.renderRoot.querySelector('av-text');
  private highlight: SpokenHighlight | undefined;
  private shown: PlayerState['place'] = null;
  /** The voice's place has been shown once; from then on it does not take the reader along. */
  private met = false;
  private laidOutFor: unknown;
  private readonly resized = new ResizeObserver(() => this.laidOut());

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
    // The keys that do the same are in the table of commands.
    this.addEventListener('click', this.pressed);
    this.addEventListener('contextmenu', this.held);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.highlight?.clear();
    this.resized.disconnect();
    void this.coming?.then((aids) => aids.end());
  }

  protected override render(): TemplateResult {
    const { reading, settings, sheet } = this.app.store.snapshot;
    this.dataset['focus'] = settings.focus;
    this.toggleAttribute('ruled', settings.ruler);
    this.toggleAttribute('beside', sheet === 'display' || sheet === 'mending');
    this.toggleAttribute('finding', sheet === 'find');
    const outlined = this.wide.is && settings.contents && reading.status !== 'failed';
    this.toggleAttribute('outlined', outlined);
    return html`
      <header class="appbar">
        <a class="icon-button" href="#/" aria-label=${words.reader.back}>${drawn(arrowRight)}</a>
        <span class="grow"></span>
        ${reading.status === 'open' ? readerTools(this.app, this.wide.is) : nothing}
      </header>
      ${
        outlined
          ? html`<av-outline
              .app=${this.app}
              .texts=${this.texts}
              @choose=${this.chosen}
            ></av-outline>`
          : nothing
      }
      <main>${this.body()}</main>
    `;
  }

  private body(): TemplateResult {
    const { reading } = this.app.store.snapshot;
    switch (reading.status) {
      case 'open':
        return this.open(reading);
      case 'failed':
        void import('./av-missing.ts');
        return html`<av-missing .code=${reading.code}></av-missing>`;
      default:
        return html`<h1 class="page waiting">${words.reader.loading}</h1>`;
    }
  }

  private open({ article, arrived, shown }: Open): TemplateResult {
    const { status, place } = this.app.player.store.snapshot;
    const { furniture } = this.app.store.snapshot.settings;
    return html`
      <article class="read" lang=${article.language} dir=${directionOf(article.language)}>
        <div class="fields" aria-hidden="true">
          <div class="sentences"></div>
          <div class="spoken-words"></div>
          <div class="ezafe"></div>
        </div>
        <i class="ruler" aria-hidden="true"></i>
        <av-string .sentence=${this.stretch} ?sounding=${status === 'speaking'}></av-string>
        <p class="source">
          <span>
            ${sourceLine(article, countWords(article)).map((part) => html`<span>${part}</span>`)}
          </span>
        </p>
        <av-text
          .article=${article}
          .arrived=${arrived}
          .shown=${shown}
          .first=${place?.block ?? TITLE}
          .furniture=${furniture}
          @filled=${this.filled}
        ></av-text>
        <p class="end">${words.reader.end}</p>
      </article>
      ${
        this.follow.following || status !== 'speaking'
          ? nothing
          : html`<button class="button primary to-spoken" @click=${this.goToSpoken}>
              ${drawn(locate)}${words.reader.toSpoken}
            </button>`
      }
      <av-player-bar .app=${this.app}></av-player-bar>
    `;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { reading, settings } = this.app.store.snapshot;
    const article = this.article();
    if (reading.status !== 'open' || !article) return;
    void afterPaint().then(() =>
      Promise.all([
        import('./av-player-bar.ts'),
        import('./av-string.ts'),
        this.hasAttribute('outlined') && import('./av-outline.ts'),
      ]),
    );
    const title = `${this.app.shown(TITLE).text} — ${words.app.name}`;
    const sounds = this.app.player.store.snapshot.status === 'speaking';
    document.title = sounds ? words.app.speaking(title) : title;
    if (this.highlight === undefined) this.begin(article);
    if (settings.ruler || settings.focus !== 'none') void this.aid();
    void this.text()?.updateComplete.then(() => {
      this.showSpoken();
      void this.extras.then((aids) => aids.show());
      if (settings !== this.laidOutFor) {
        if (this.laidOutFor) {
          this.follow.letGo();
          void this.coming?.then(({ keep }) => keep.restore());
        }
        this.laidOutFor = settings;
        this.laidOut();
      }
    });
  }

  /** The ruler and the focus on a paragraph come when one of them is wanted. */
  private async aid(): Promise<void> {
    if (this.aids) return;
    const { ReadingAids } = await import('./controllers/reading-aids.ts');
    this.aids ??= new ReadingAids(this, () => !this.follow.following || !this.shown);
    this.laidOut();
  }

  private coming: Promise<ReaderAids> | undefined;
  /** They come after the text. */
  private get extras(): Promise<ReaderAids> {
    return (this.coming ??= afterPaint()
      .then(() => import('./reader-aids.ts'))
      .then(({ ReaderAids }) => new ReaderAids(this.app, this.follow, this)));
  }

  private begin(article: HTMLElement): void {
    const [sentence, word] = article.querySelectorAll<HTMLElement>('.sentences, .spoken-words');
    this.highlight = new SpokenHighlight({ sentence: sentence!, word: word! });
    this.resized.observe(article);
  }

  /** The article's box has changed: what is drawn beside the text is drawn anew. */
  private laidOut(): void {
    this.drawn = null;
    this.showSpoken();
    void this.coming?.then((aids) => aids.laidOut());
  }

  /** A section has got its text: what belongs to texts is shown there too. */
  private readonly filled = ({ target }: Event): void => {
    this.drawn = null;
    this.follow.settle();
    this.requestUpdate();
    void this.extras.then((aids) => aids.filled(target as HTMLElement));
  };

  private drawn: unknown = null;

  private showSpoken(): void {
    const { status, place: sentence, word, byEye } = this.app.player.store.snapshot;
    const element = sentence && this.text()?.elementOf(sentence.block);
    const article = this.article();
    if (!this.highlight || !article) return;
    // Before anything was read, and where it is read by eye, there is nothing to point at.
    const isUnread = byEye || (status === 'ready' && sentence?.block === TITLE);
    if (!sentence || !element || isUnread) {
      this.highlight.clear();
      this.stretch = null;
      this.aids?.look();
      return;
    }
    const spoken = word && this.rangeOf(element, sentence.block, word);
    this.highlight.show('word', spoken);
    if (spoken && this.follow.following) this.aids?.spoken(element, spoken);
    const { shown } = this;
    const moved = shown?.block !== sentence.block || shown.from !== sentence.from;
    if (!moved && this.drawn === sentence) return;
    this.shown = this.drawn = sentence;
    const range = this.rangeOf(element, sentence.block, sentence);
    this.highlight.show('sentence', range);
    const lines = lineRects(range);
    const origin = article.getBoundingClientRect().top;
    const top = (lines[0]?.top ?? origin) - origin;
    const bottom = (lines.at(-1)?.bottom ?? origin) - origin;
    if (this.stretch?.top !== top || this.stretch.bottom !== bottom) this.stretch = { top, bottom };
    this.aids?.spoken(element, range);
    if (!moved) return;
    // A place whose sentence is not known yet is an empty range.
    const target = lines.length > 0 ? range : element;
    if (!this.met) this.follow.begin(target);
    else if (this.app.store.snapshot.settings.follow) this.follow.moved(target);
    this.met = true;
    void this.coming?.then(({ keep }) => keep.take());
  }

  private rangeOf(element: Element, block: number, source: Offsets): Range {
    return textRange(element, this.app.shown(block).map.rangeToTarget(source));
  }

  private readonly goToSpoken = (): void => {
    const { place: sentence } = this.app.player.store.snapshot;
    const element = sentence && this.text()?.elementOf(sentence.block);
    if (element) this.follow.resume(this.rangeOf(element, sentence.block, sentence));
  };

  private readonly chosen = ({ detail }: CustomEvent<number>): void => {
    const element = this.text()?.elementOf(detail);
    if (element) this.follow.resume(element);
  };

  /** The place in the shown text that was pressed; not on what can itself be pressed, and not to select. */
  private placeOf(event: MouseEvent): Place | null {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target.closest('a, button')) return null;
    if (!(getSelection()?.isCollapsed ?? true)) return null;
    return this.text()?.placeAt(target, event.clientX, event.clientY) ?? null;
  }

  /** A press on the text reads from the sentence that was pressed. */
  private readonly pressed = (event: MouseEvent): void => {
    const note = noteIn(event.composedPath()[0], this.article());
    if (note) {
      this.follow.look(note);
      return note.focus();
    }
    const pressed = this.placeOf(event);
    if (!pressed) return;
    const offset = this.app.shown(pressed.block).map.toSource(pressed.offset);
    this.app.player.playFrom({ block: Math.max(TITLE, pressed.block), offset });
  };

  /** A long press or the menu button on a word; on a selection the browser's own menu copies. */
  private readonly held = (event: MouseEvent): void => {
    const place = this.placeOf(event);
    if (!place) return;
    if (!/[\p{L}\p{M}\p{N}]/u.test(this.app.shown(place.block).text[place.offset] ?? '')) return;
    event.preventDefault();
    void import('./hold-word.ts').then(({ holdWord }) => holdWord(this.app, place));
  };

  static override styles = [controls, readerStyle, blocksStyle, overTextStyle];
}
