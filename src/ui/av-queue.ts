import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../app/create-app.ts';
import { queueOf } from '../app/shelf-order.ts';
import type { Entry } from '../library/schema.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { persianDigits } from '../text/persian-digits.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What will be heard next, in order; each can go earlier or later, or leave. */
@customElement('av-queue')
export class AvQueue extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shelf } = this.app.store.snapshot;
    const queue = shelf.status === 'loading' ? [] : queueOf(shelf.entries);
    if (queue.length === 0) return nothing;
    return html`<section aria-labelledby="queue">
      <h2 id="queue" class="title">${words.library.queue}</h2>
      <p class="note">${words.library.queueNote}</p>
      <ol>
        ${repeat(
          queue,
          ({ id }) => id,
          (entry, i) => this.entry(entry, i, queue.length),
        )}
      </ol>
    </section>`;
  }

  private entry({ id, title }: Entry, index: number, count: number): TemplateResult {
    const move = (to: number) => async (): Promise<void> => {
      await this.app.moveInQueue(id, to);
      await this.updateComplete;
      // The focus goes with what was moved.
      const at = to < index ? 'earlier' : 'later';
      const same = this.renderRoot.querySelectorAll<HTMLButtonElement>(`.${at}`)[to];
      const other = this.renderRoot.querySelectorAll<HTMLButtonElement>('.leave')[to];
      (same?.disabled ? other : same)?.focus();
    };
    return html`<li>
      <span class="number" aria-hidden="true">${persianDigits(index + 1)}</span>
      <a class="grow" href="#/read/${encodeURIComponent(id)}">${title}</a>
      <button
        class="icon-button earlier"
        ?disabled=${index === 0}
        aria-label=${words.library.earlier(title)}
        @click=${move(index - 1)}
      >
        ${icon('chevronUp')}
      </button>
      <button
        class="icon-button later"
        ?disabled=${index === count - 1}
        aria-label=${words.library.later(title)}
        @click=${move(index + 1)}
      >
        ${icon('chevronDown')}
      </button>
      <button
        class="icon-button leave"
        aria-label=${words.library.unqueue(title)}
        @click=${() => this.app.dequeue(id)}
      >
        ${icon('x')}
      </button>
    </li>`;
  }

  static override styles = [
    controls,
    css`
      section {
        margin-block-start: 20px;
        padding: 14px 16px 6px;
        border: 1.5px solid var(--line);
        border-radius: var(--r-l);
        background: var(--surface);
      }
      h2 {
        font-size: 1.375rem;
      }
      .note {
        font-size: var(--t-sm);
        color: var(--ink-2);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        min-block-size: 56px;
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      .number {
        inline-size: 1.6em;
        font-weight: 700;
        color: var(--ink-2);
      }
      .grow {
        flex: 1 1 8rem;
        color: inherit;
        text-decoration: none;
        font-weight: 600;
        padding-block: 11px;
        line-height: 1.6;
      }
      .icon-button:disabled {
        border: 0;
        opacity: 0.4;
      }
    `,
  ];
}
