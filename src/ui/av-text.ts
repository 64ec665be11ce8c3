import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ON_ITS_WAY, type OpenArticle } from '../app/open-article.ts';
import { TITLE, type Place } from '../speech/place.ts';
import type { Range } from '../text/offset-map.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { guessedLines } from './guessed-lines.ts';
import { sectionContent } from './section-content.ts';
import { offsetAtPoint } from './text-range.ts';
import { TextSections } from './text-sections.ts';

/** How blocks are shown. */
type Look = Pick<AvText, 'shown' | 'furniture'>;

/**
 * The title and the blocks of an article, in the light tree of the reader. A section that was filled is told by the
 * event `filled`, whose target it is.
 */
@customElement('av-text')
export class AvText extends LitElement {
  @property({ attribute: false }) article!: OpenArticle;
  /** Parts of the article that have come. */
  @property({ attribute: false }) arrived = 0;
  /** What is shown for a block's source text. A new function shows everything anew. */
  @property({ attribute: false }) shown!: (block: number) => Rewrite;
  /** The block that is wanted first. */
  @property({ attribute: false }) first = TITLE;
  @property({ attribute: false }) furniture = false;

  private sections: TextSections | undefined;
  /** What each section shows, by its first block. */
  private readonly filledWith = new Map<number, Look>();
  private leaving = new AbortController();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
    this.sections = undefined;
  }

  /** The elements that hold text from the first that may end below a height of the window, in reading order. */
  *elements(top = -Infinity): Generator<Element> {
    const title = this.querySelector('h1[data-text]');
    if (title && title.getBoundingClientRect().bottom > top) yield title;
    for (const stretch of this.sections?.below(top) ?? [])
      yield* stretch.querySelectorAll('[data-text]');
  }

  /** The element that holds the text of a block; null when the block shows none, or has not come. */
  elementOf(block: number): Element | null {
    if (block === TITLE) return this.querySelector('h1[data-text]');
    const holder = this.sections?.of(block)?.querySelector(`[data-block="${block}"]`);
    return holder?.matches('[data-text]') ? holder : (holder?.querySelector('[data-text]') ?? null);
  }

  /** The same, but only where it can be seen already. */
  seenElementOf(block: number): Element | null {
    return block === TITLE || this.sections?.shows(block) ? this.elementOf(block) : null;
  }

  /** The place in the shown text at a point of the window; null where there is no text. */
  placeAt(target: Element, x: number, y: number): Place | null {
    const element = target.closest('[data-text]') ?? target.querySelector('[data-text]');
    if (!element || !this.contains(element)) return null;
    const holder = element.closest<HTMLElement>('[data-block]');
    const block = holder ? Number(holder.dataset['block']) : TITLE;
    return { block, offset: offsetAtPoint(element, x, y) };
  }

  protected override render(): TemplateResult {
    return html`<h1 data-text>${this.shown(TITLE).text}</h1>
      <div class="sections"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('article');
    if (!this.sections || (before && before.blocks !== this.article.blocks)) this.begin();
    else if (changed.has('shown') || changed.has('furniture')) this.sections.refresh();
    this.sections?.goOn();
  }

  private begin(): void {
    this.leaving.abort();
    this.leaving = new AbortController();
    const { blocks, outline, language } = this.article;
    const lines = guessedLines(outline.blocks, outline.characters) / Math.max(1, outline.blocks);
    const filling = {
      arrived: ({ from, to }: Range) =>
        blocks[from] !== ON_ITS_WAY && blocks[to - 1] !== ON_ITS_WAY,
      content: (range: Range) => {
        this.filledWith.set(range.from, this.look());
        return sectionContent(blocks, range, this.shown, this.furniture, language);
      },
      isCurrent: (range: Range) => this.isCurrent(range),
      filled: (section: HTMLElement) =>
        void section.dispatchEvent(new Event('filled', { bubbles: true })),
    };
    this.filledWith.clear();
    const holder = this.querySelector<HTMLElement>('.sections')!;
    const { signal } = this.leaving;
    this.sections = new TextSections(holder, blocks.length, lines, filling, signal);
    this.sections.of(Math.max(0, this.first));
  }

  /** A mended text is mostly what it was: a book is not made anew for one word. */
  private isCurrent(range: Range): boolean {
    const before = this.filledWith.get(range.from);
    const now = this.look();
    if (!before) return false;
    for (let i = range.from; i < range.to; i++) {
      if (before.shown(i).text !== now.shown(i).text) return false;
      const isFurniture = this.article.blocks[i]?.kind === 'furniture';
      if (isFurniture && before.furniture !== now.furniture) return false;
    }
    this.filledWith.set(range.from, now);
    return true;
  }

  private look(): Look {
    const { shown, furniture } = this;
    return { shown, furniture };
  }
}
