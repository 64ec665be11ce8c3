import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { TITLE } from '../speech/place.ts';
import './av-note-list.ts';
import './av-paragraphs.ts';
import { Watch } from './controllers/watch.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** So many rows before and after the current one are listed; the list of all is a sheet. */
const REACH = 60;
/** From so many on, headings alone tell what is where. */
const ENOUGH = 3;
/** What is here in the window is where the reader is, as a share of its height: just below where rows lead to. */
const EYES = 0.26;

/**
 * What is in the open article and what the reader marked in it, beside the text of a wide window. The current row
 * follows the voice, or the reader's own scrolling. A row that is pressed moves the place there and fires `choose`
 * with the index of its block in `detail`.
 */
@customElement('av-outline')
export class AvOutline extends LitElement {
  @property({ attribute: false }) app!: App;
  /** The elements that hold the text from a height of the window on, in reading order. */
  @property({ attribute: false }) texts!: (top: number) => Iterable<Element>;
  /** The block before the reader's eyes. */
  @state() private seen = TITLE;
  private leaving = new AbortController();
  private looking = 0;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.leaving = new AbortController());
    addEventListener('scroll', this.scrolled, { signal, passive: true });
    this.scrolled();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
    cancelAnimationFrame(this.looking);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading, settings, notes } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { article, shown, arrived } = reading;
    const { status, place } = this.app.player.store.snapshot;
    const { headings } = article.outline;
    const sections = headings.length >= ENOUGH;
    const long = (sections ? headings : article.blocks).length > REACH * 2;
    return html`
      <p class="brand" aria-hidden="true">
        <img src="./icons/icon.svg" alt="" width="34" height="34" />${words.app.name}
      </p>
      <nav aria-labelledby="contents">
        <h2 id="contents">${words.outline.contents}</h2>
        <av-paragraphs
          .article=${article}
          .shown=${shown}
          .arrived=${arrived}
          .sections=${sections ? headings : null}
          .here=${status === 'speaking' && place ? place.block : this.seen}
          .rate=${settings.rate}
          .reach=${REACH}
          @choose=${this.choose}
        ></av-paragraphs>
        ${
          long
            ? html`<button class="button plain" @click=${() => this.app.show('contents')}>
                ${words.outline.all}
              </button>`
            : nothing
        }
      </nav>
      ${
        notes.some((note) => note.article === article.id)
          ? html`<section aria-labelledby="notes">
              <h2 id="notes">${words.outline.notes}</h2>
              <av-note-list .app=${this.app} .article=${article.id}></av-note-list>
            </section>`
          : nothing
      }
    `;
  }

  private readonly scrolled = (): void => {
    cancelAnimationFrame(this.looking);
    this.looking = requestAnimationFrame(() => {
      const eyes = innerHeight * EYES;
      for (const element of this.texts(eyes)) {
        if (element.getBoundingClientRect().bottom <= eyes) continue;
        const block = element.closest<HTMLElement>('[data-block]');
        this.seen = block ? Number(block.dataset['block']) : TITLE;
        return;
      }
    });
  };

  private readonly choose = ({ detail }: CustomEvent<number>): void => {
    const { player } = this.app;
    const place = { block: detail, offset: 0 };
    if (player.store.snapshot.status === 'speaking') player.playFrom(place);
    else player.seek(place);
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  };

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 8px;
        background: var(--surface);
        border-inline-end: 1px solid var(--line);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: 12px;
        flex: none;
        block-size: 60px;
        padding-inline-start: 64px;
        font: 700 1.75rem/1.1 var(--font-title);
      }
      h2 {
        flex: none;
        padding: 0 24px 8px;
        font-size: var(--t-sm);
        font-weight: 600;
        color: var(--ink-2);
      }
      nav {
        display: flex;
        flex-direction: column;
        flex: 1 1 0;
        min-block-size: 160px;
      }
      av-paragraphs {
        padding-inline: 14px;
      }
      nav .button {
        align-self: start;
        flex: none;
        margin-inline-start: 14px;
        font-size: var(--t-sm);
      }
      section {
        flex: 0 1 auto;
        max-block-size: 42%;
        overflow: auto;
        overscroll-behavior: contain;
        padding-block: 16px;
        border-block-start: 1px solid var(--line);
      }
      av-note-list {
        padding-inline: 24px;
      }
    `,
  ];
}
