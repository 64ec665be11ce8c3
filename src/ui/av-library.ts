import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../app/create-app.ts';
import { filterEntries, orderEntries } from '../app/shelf-order.ts';
import type { Entry } from '../library/schema.ts';
import './av-continue.ts';
import './av-entry.ts';
import './av-queue.ts';
import './av-shelf-tools.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Entries that are drawn at once. */
const piece = 60;

/** The list of readings, with the one to go on with on top. */
@customElement('av-library')
export class AvLibrary extends LitElement {
  @property({ attribute: false }) app!: App;
  /** So many entries are drawn; more as the reader comes near the last. */
  @state() private length = piece;
  private readonly reached = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.length += piece;
      // It is told again only of what it begins to watch.
      this.reached.disconnect();
    },
    { rootMargin: '1200px' },
  );

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { shelf, keeps } = this.app.store.snapshot;
    return html`
      <header class="brand">
        <img src="./icons/icon.svg" alt="" width="38" height="38" />
        <h1>${words.app.name}</h1>
      </header>
      <main>
        ${
          keeps === 'all'
            ? nothing
            : html`<p class="warning">
                ${icon('info')}${keeps === 'nothing' ? words.library.keepsNothing : words.library.full}
              </p>`
        }
        ${shelf.status === 'loading' ? nothing : this.list()}
      </main>
    `;
  }

  private list(): TemplateResult {
    const { shelf, search, listing } = this.app.store.snapshot;
    if (shelf.status === 'loading') return html``;
    if (shelf.entries.length === 0) return this.empty();
    return html`
      <label class="search">
        ${icon('search')}
        <span class="unseen">${words.library.search}</span>
        <input
          type="search"
          placeholder=${words.library.search}
          .value=${live(search.query)}
          @focus=${() => import('./av-found.ts')}
          @input=${({ target }: Event) => this.app.search((target as HTMLInputElement).value)}
        />
      </label>
      ${
        search.query.trim()
          ? html`<av-found .app=${this.app}></av-found>`
          : html`<av-continue .app=${this.app}></av-continue>
              <av-queue .app=${this.app}></av-queue>
              <av-shelf-tools .app=${this.app}></av-shelf-tools>
              ${listing.chosen ? html`<av-chosen-bar .app=${this.app}></av-chosen-bar>` : nothing}
              ${this.entries(shelf.entries)}${this.measures()}`
      }
    `;
  }

  private entries(entries: readonly Entry[]): TemplateResult {
    const { settings, places, listing } = this.app.store.snapshot;
    const { filter, order } = settings.shelfView;
    const { chosen } = listing;
    const all = orderEntries(filterEntries(entries, places, filter), places, order);
    if (all.length === 0)
      return html`<p class="none">${words.library.noneSuch}</p>
        <button class="button" @click=${() => this.app.sift({})}>${words.library.showAll}</button>`;
    return html`<ul>
        ${repeat(
          all.slice(0, this.length),
          ({ id }) => id,
          (entry) =>
            html`<li>
              <av-entry
                .app=${this.app}
                .entry=${entry}
                .place=${places.get(entry.id)}
                .chosen=${chosen ? chosen.has(entry.id) : null}
              >
              </av-entry>
            </li>`,
        )}
      </ul>
      <i class="rest" ?hidden=${all.length <= this.length}></i>`;
  }

  /** How long the reader has read today, and what the library takes of the device. */
  private measures(): TemplateResult | typeof nothing {
    const { today, storage } = this.app.store.snapshot;
    if (today < 60 && !storage) return nothing;
    return html`<p class="measures">
      ${today >= 60 ? html`<span>${words.library.today(Math.floor(today / 60))}</span>` : nothing}
      ${
        storage ? html`<span>${words.library.storage(storage.used, storage.quota)}</span>` : nothing
      }
    </p>`;
  }

  protected override firstUpdated(): void {
    void this.app.measureStorage();
  }

  protected override updated(): void {
    if (this.app.store.snapshot.listing.chosen) void import('./av-chosen-bar.ts');
    if (this.app.store.snapshot.search.query.trim()) void import('./av-found.ts');
    const rest = this.renderRoot.querySelector('.rest');
    if (rest) this.reached.observe(rest);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reached.disconnect();
  }

  private empty(): TemplateResult {
    return html`<section class="empty">
      <svg viewBox="0 0 200 110" aria-hidden="true">
        <path class="edge" d="M186 14v88" />
        <path
          class="wave"
          d="M166 34C155 18 147 18 136 34S117 50 106 34 88 18 78 34 60 50 50 34 40 28 36 32"
        />
        <path class="line" d="M166 68H60M166 94H104" />
      </svg>
      <h2 class="title">${words.library.emptyTitle}</h2>
      <p>${words.library.emptyText}</p>
      <a class="button primary" href="#/add">${icon('plus')}${words.library.addText}</a>
    </section>`;
  }

  static override styles = [
    controls,
    css`
      :host {
        max-inline-size: 1120px;
        margin-inline: auto;
        padding-block-start: env(safe-area-inset-top);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 14px var(--gutter) 8px;
      }
      .brand h1 {
        font: 700 2.125rem/1.1 var(--font-title);
      }
      main {
        padding-inline: var(--gutter);
      }
      .search {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 52px;
        margin-block: 6px 16px;
        padding-inline: 16px;
        border: 1.5px solid var(--edge);
        border-radius: var(--r-m);
        background: var(--surface);
        color: var(--ink-2);
      }
      .search:focus-within {
        outline: var(--focus-w) solid var(--focus);
        outline-offset: var(--focus-gap);
      }
      .search input {
        flex: 1;
        min-inline-size: 0;
        block-size: 49px;
        border: 0;
        outline: 0;
        background: none;
        color: var(--ink);
        appearance: none;
      }
      /* Not the first, whose true height is wanted at once. */
      li:nth-child(n + 16) av-entry {
        content-visibility: auto;
        contain-intrinsic-size: auto 128px;
      }
      .rest {
        display: block;
        block-size: 1px;
      }
      .measures {
        display: flex;
        flex-wrap: wrap;
        gap: 0 24px;
        padding-block: 20px 8px;
        font-size: var(--t-sm);
        color: var(--ink-2);
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      .none,
      .warning {
        padding-block: 16px;
        color: var(--ink-2);
      }
      .warning {
        display: flex;
        gap: 10px;
        color: var(--warn);
      }
      .empty {
        display: grid;
        justify-items: start;
        gap: 14px;
        padding-block: 48px;
        max-inline-size: 420px;
      }
      .empty > svg {
        inline-size: 200px;
        fill: none;
        stroke-width: 5;
        stroke-linecap: round;
        align-self: start;
      }
      .empty .edge {
        stroke: var(--edge);
      }
      .empty .wave {
        stroke: var(--voice);
      }
      .empty .line {
        stroke: var(--line);
      }
      .empty h2 {
        font-size: 2rem;
        padding: 0;
      }
      @media (min-width: 1024px) {
        .search {
          max-inline-size: 560px;
        }
        :host {
          padding: 24px 40px;
        }
        /* The name is seen in the navigation; the page keeps its heading. */
        .brand {
          position: absolute;
          clip-path: inset(50%);
        }
        ul {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          column-gap: 48px;
        }
        li,
        li + li {
          border: 0;
          border-block-end: 1px solid var(--line);
        }
      }
    `,
  ];
}
