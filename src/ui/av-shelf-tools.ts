import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { tagsOf } from '../app/shelf-order.ts';
import { shelfOrders, type ShelfFilter, type ShelfOrder } from '../library/shelf-view.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

const states = ['unread', 'begun', 'finished'] as const;

/** How the list is ordered, and which of it is shown. */
@customElement('av-shelf-tools')
export class AvShelfTools extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shelf, settings } = this.app.store.snapshot;
    if (shelf.status === 'loading') return nothing;
    const { order: now, filter } = settings.shelfView;
    return html`
      <div class="head">
        <h2 class="title">${words.library.mine}</h2>
        <label class="order">
          ${icon('arrowDownUp')}
          <span class="unseen">${words.library.order}</span>
          <select
            .value=${now}
            @change=${({ target }: Event) =>
              this.app.arrange((target as HTMLSelectElement).value as ShelfOrder)}
          >
            ${shelfOrders.map(
              (order) =>
                html`<option value=${order} ?selected=${order === now}>
                  ${words.library.orders[order]}
                </option>`,
            )}
          </select>
        </label>
      </div>
      <div class="chips" role="group" aria-label=${words.library.only}>
        ${states.map((state) =>
          this.chip(words.library.states[state], filter.state === state, (on) =>
            this.sift({ state: on ? state : undefined }),
          ),
        )}
        ${this.chip(words.library.favourites, filter.favourite === true, (on) =>
          this.sift({ favourite: on ? true : undefined }),
        )}
        ${tagsOf(shelf.entries).map(({ tag }) =>
          this.chip(tag, filter.tag === tag, (on) => this.sift({ tag: on ? tag : undefined })),
        )}
      </div>
    `;
  }

  private chip(label: string, pressed: boolean, press: (on: boolean) => void): TemplateResult {
    return html`<button aria-pressed=${pressed} @click=${() => press(!pressed)}>
      ${pressed ? icon('check') : nothing}${label}
    </button>`;
  }

  private sift(change: {
    readonly [Name in keyof ShelfFilter]: ShelfFilter[Name] | undefined;
  }): void {
    const all = Object.entries({ ...this.app.store.snapshot.settings.shelfView.filter, ...change });
    void this.app.sift(Object.fromEntries(all.filter(([, value]) => value !== undefined)));
  }

  static override styles = [
    controls,
    css`
      :host {
        padding-block: 20px 6px;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 12px;
      }
      h2 {
        font-size: 1.5rem;
      }
      .order {
        display: flex;
        align-items: center;
        gap: 6px;
        color: var(--accent);
        font-weight: 600;
      }
      .order .icon {
        inline-size: 20px;
        block-size: 20px;
      }
      select {
        min-block-size: 48px;
        border: 0;
        background: var(--bg);
        color: inherit;
        /* As wide as what is chosen, not as the longest order. */
        field-sizing: content;
        padding-inline: 4px;
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding-block: 4px 8px;
      }
      .chips button {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-block-size: 48px;
        padding-inline: 12px;
        border: 1.5px solid var(--edge);
        border-radius: var(--r-full);
        font-size: var(--t-sm);
        font-weight: 500;
      }
      .chips [aria-pressed='true'] {
        background: var(--accent-soft);
        border: 3px solid var(--accent);
        font-weight: 700;
      }
      .chips .icon {
        inline-size: 18px;
        block-size: 18px;
      }
    `,
  ];
}
