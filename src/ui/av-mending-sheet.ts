import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { placedChanges, summaryOf, wordsAround, type PlacedChange } from '../app/mending.ts';
import { TITLE } from '../speech/place.ts';
import type { Article } from '../text/article.ts';
import './av-sheet.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What was mended in the open article: how much, where, and each change to take back. */
@customElement('av-mending-sheet')
export class AvMendingSheet extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading } = this.app.store.snapshot;
    if (reading.status !== 'open' || !reading.mending) return nothing;
    const { article, mending } = reading;
    const changes = placedChanges(mending);
    return html`<av-sheet
      .app=${this.app}
      over
      .heading=${words.mending.title}
      .done=${words.display.done}
      @close=${() => this.app.show('none')}
    >
      <ul class="summary">
        ${
          mending.on
            ? summaryOf(mending).map(
                ({ kind, count }) =>
                  html`<li>${icon('circleCheck')}${words.mending.made[kind](count)}</li>`,
              )
            : nothing
        }
      </ul>
      <p class="soft small">${words.mending.original}</p>
      <button class="button wide" @click=${() => this.app.setMending(!mending.on)}>
        ${mending.on ? words.mending.keepOriginal : words.mending.mend}
      </button>
      ${
        mending.on
          ? html`<h3 class="title">${words.mending.places}</h3>
              <ol>
                ${changes.map((change) => this.change(article, change))}
              </ol>`
          : nothing
      }
    </av-sheet>`;
  }

  private change(article: Article, change: PlacedChange): TemplateResult {
    const source =
      change.block === TITLE ? article.title : (article.blocks[change.block]?.text ?? '');
    const { from, to } = wordsAround(source, change);
    const before = source.slice(from, to);
    const after = source.slice(from, change.from) + change.after + source.slice(change.to, to);
    const act = change.undone ? words.mending.redo : words.mending.undo;
    return html`<li class=${change.undone ? 'undone' : ''}>
      <button
        class="grow"
        aria-label="${words.mending.became(before, after)}؛ ${words.mending.see}"
        @click=${() => this.app.see(change)}
      >
        <del>${before}</del><ins>${after}</ins>
      </button>
      <button
        class="button plain"
        aria-label="${act}: ${words.mending.became(before, after)}"
        @click=${() => this.app.setChange(change, !change.undone)}
      >
        ${act}
      </button>
    </li>`;
  }

  static override styles = [
    controls,
    css`
      .summary li {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 40px;
        font-weight: 600;
      }
      .summary .icon {
        color: var(--ok);
      }
      .wide {
        margin-block: 10px 4px;
      }
      h3 {
        font-size: 1.3rem;
        margin-block: 14px 4px;
      }
      ol li {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 56px;
        border-block-start: 1px solid var(--line);
        content-visibility: auto;
        contain-intrinsic-size: auto 56px;
      }
      li .grow {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
        min-block-size: 48px;
        align-items: center;
        text-align: start;
      }
      del {
        color: var(--ink-2);
        text-decoration: none;
        unicode-bidi: isolate;
      }
      ins {
        font-weight: 700;
        text-decoration: underline dotted 3px var(--accent);
        text-underline-offset: 0.45em;
        text-decoration-skip-ink: none;
        unicode-bidi: isolate;
      }
      .undone ins {
        font-weight: 400;
        color: var(--ink-2);
        text-decoration: line-through;
      }
      .undone del {
        color: var(--ink);
        font-weight: 700;
      }
    `,
  ];
}
