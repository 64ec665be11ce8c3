import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatRoute } from '../app/route.ts';
import type { App } from '../app/create-app.ts';
import type { Hit } from '../library/search/protocol.ts';
import { Watch } from './controllers/watch.ts';
import { markedText } from './marked-text.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What was found in the library: the words around each match; pressing one opens the text there. */
@customElement('av-found')
export class AvFound extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { query, found } = this.app.store.snapshot.search;
    const told = this.told();
    return html`
      <h2 class="title">${words.search.results}</h2>
      ${told ? html`<p class="told">${told}</p>` : nothing}
      ${
        found && found.searched < found.of
          ? html`<p class="told">
              <progress max=${found.of} value=${found.searched} aria-hidden="true"></progress>
              ${words.search.soFar(found.searched, found.of)}
            </p>`
          : nothing
      }
      ${
        found?.count === 0 && found.searched >= found.of
          ? html`<p class="none">${words.search.nothing(query.trim())}</p>`
          : nothing
      }
      ${
        found?.count
          ? html`<ul>
              ${found.hits.map((hit) => html`<li>${this.hit(hit)}</li>`)}
            </ul>`
          : nothing
      }
      ${
        found && found.count > found.hits.length
          ? html`<p class="none">${words.search.best(found.hits.length)}</p>`
          : nothing
      }
    `;
  }

  private told(): string {
    const { found } = this.app.store.snapshot.search;
    if (!found) return words.search.looking;
    return found.count > 0 ? words.search.found(found.count) : '';
  }

  private hit({ article, title, marks, place, excerpt }: Hit): TemplateResult {
    const href = formatRoute({
      screen: 'reader',
      id: article,
      ...(place && { block: place.block, stretch: { from: place.from, to: place.to } }),
    });
    return html`
      <h3><a href=${href}>${markedText(title, marks)}</a></h3>
      ${
        excerpt
          ? html`<p>
              ${excerpt.before ? '… ' : nothing}${markedText(excerpt.text, excerpt.marks)}${
                excerpt.after ? ' …' : nothing
              }
            </p>`
          : nothing
      }
    `;
  }

  static override styles = [
    controls,
    css`
      h2 {
        font-size: 1.5rem;
        padding-block: 12px 2px;
      }
      .told {
        font-size: var(--t-sm);
        color: var(--ink-2);
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 1.7em;
      }
      progress {
        inline-size: 88px;
      }
      li {
        position: relative;
        padding-block: 14px;
        border-block-end: 1px solid var(--line);
      }
      h3 {
        font-size: var(--t-lg);
        font-weight: 600;
        line-height: 1.6;
      }
      h3 a {
        color: inherit;
        text-decoration: none;
      }
      h3 a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      li p {
        color: var(--ink-2);
        line-height: 1.9;
      }
      mark {
        background: var(--sent-bg);
        color: var(--ink);
        font-weight: 600;
        border-radius: 3px;
        text-decoration: underline;
        text-decoration-thickness: 2px;
        text-decoration-color: var(--sent-line);
        text-decoration-skip-ink: none;
        text-underline-offset: 0.4em;
      }
      .none {
        padding-block: 16px;
        color: var(--ink-2);
      }
      @media (hover: hover) {
        h3 a:hover {
          text-decoration: underline;
        }
      }
    `,
  ];
}
