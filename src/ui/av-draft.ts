import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Adding } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { placedChanges, summaryOf } from '../app/mending.ts';
import { shownBy } from '../app/shown-by.ts';
import type { Mending } from '../library/mending.ts';
import { TITLE } from '../speech/place.ts';
import './av-block.ts';
import type { AvBlock } from './av-block.ts';
import { icon } from './icons.ts';
import { clearMended, showMended } from './mended-highlight.ts';
import { shownBlock } from './shown-block.ts';
import { controls } from './styles/controls.ts';
import { blocksStyle } from './styles/blocks.ts';
import { readerStyle } from './styles/reader.ts';
import { words } from './words.ts';

/** Blocks shown in the preview. */
const previewed = 6;

/** What came in, before it is kept: its title to edit, what was recognised and mended, and how it will look. */
@customElement('av-draft')
export class AvDraft extends LitElement {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) adding!: Adding & { readonly status: 'draft' };
  @query('#title') private titleInput?: HTMLInputElement;
  @state() private keeping = false;
  /** Room is left for what will be found in the whole text, so that nothing moves. */
  private room = false;

  protected override willUpdate(): void {
    this.room ||= !this.adding.whole;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearMended();
  }

  protected override render(): TemplateResult {
    const { draft, mending, share } = this.adding;
    const shown = shownBy({ ...draft, id: '' }, mending);
    // Where nothing was mended there is no other state to see.
    const change = mending && mending.changes.size > 0 ? mending : null;
    return html`<form @submit=${this.keep}>
      <label class="strong" for="title">${words.add.titleLabel}</label>
      <input
        id="title"
        class="box"
        dir="auto"
        required
        ?readonly=${this.keeping}
        .defaultValue=${shown(TITLE).text}
      />
      <p class="tiny soft">${words.add.titleHint}</p>
      <h2 class="title">${words.add.found}</h2>
      <ul class="box findings">
        ${share === null ? this.findings() : this.progress(share)}
      </ul>
      ${mending ? this.mended(mending) : nothing}
      <div class="heading">
        <h2 class="title">${words.add.preview}</h2>
        ${change?.on ? html`<span class="tiny soft">${words.mending.marked}</span>` : nothing}
      </div>
      <div class="box preview read" role="group" tabindex="0" aria-label=${words.add.preview}>
        ${draft.blocks
          .slice(0, previewed)
          .map(
            (block, i) =>
              html`<av-block
                data-block=${i}
                .block=${shownBlock(block, shown(i))}
                .language=${draft.language}
              ></av-block>`,
          )}
      </div>
      ${
        change
          ? html`<button
              type="button"
              class="button plain"
              @click=${() => this.app.mendDraft(!change.on)}
            >
              ${change.on ? words.mending.keepOriginal : words.mending.mend}
            </button>`
          : nothing
      }
      <div class="ways">
        <button type="button" class="button" @click=${() => this.app.clearDraft()}>
          ${words.add.cancel}
        </button>
        <button class="button primary">
          ${icon('check')}${this.keeping ? words.add.keeping : words.add.keep}
        </button>
      </div>
    </form>`;
  }

  private findings(): TemplateResult[] {
    const { blocks } = this.adding.draft;
    const count = (kind: string): number => blocks.filter((b) => b.kind === kind).length;
    const findings = [
      words.add.blocks(blocks.length - count('figure') - count('related') - count('furniture')),
      count('figure') && words.add.pictures(count('figure')),
      count('related') && words.add.related(count('related')),
    ];
    return findings
      .filter(Boolean)
      .map((finding) => html`<li>${icon('circleCheck')}${finding}</li>`);
  }

  private progress(share: number): TemplateResult {
    const percent = Math.round(share * 100);
    return html`<li>
      <span id="read">${words.add.reads(percent)}</span>
      <progress aria-labelledby="read" max="100" .value=${percent}></progress>
    </li>`;
  }

  private mended(mending: Mending): TemplateResult {
    const summary = summaryOf(mending);
    const { whole } = this.adding;
    return html`<h2 class="title">${words.mending.what}</h2>
      ${
        whole && summary.length === 0
          ? html`<p class=${this.room ? 'room' : ''}>${words.mending.none}</p>`
          : html`<ul
              class="box findings ${mending.on ? '' : 'off'} ${this.room ? 'room' : ''}"
              aria-busy=${whole ? 'false' : 'true'}
            >
              ${
                whole
                  ? summary.map(
                      ({ kind, count }) =>
                        html`<li>${icon('circleCheck')}${words.mending.made[kind](count)}</li>`,
                    )
                  : html`<li>${words.mending.looking}</li>`
              }
            </ul>`
      }`;
  }

  protected override updated(): void {
    const { draft, mending } = this.adding;
    const elementOf = (block: number): Element | null =>
      this.renderRoot.querySelector(`av-block[data-block="${block}"] [data-text]`);
    // The blocks render in their own turn.
    void Promise.all(
      [...this.renderRoot.querySelectorAll<AvBlock>('av-block')].map((b) => b.updateComplete),
    ).then(() => {
      if (mending?.on && this.isConnected)
        showMended(elementOf, shownBy({ ...draft, id: '' }, mending), placedChanges(mending));
      else clearMended();
    });
  }

  private readonly keep = (event: Event): void => {
    event.preventDefault();
    const title = this.titleInput?.value.trim();
    if (!title || this.keeping) return;
    this.keeping = true;
    void this.app.keepDraft(title).finally(() => (this.keeping = false));
  };

  static override styles = [
    controls,
    readerStyle,
    blocksStyle,
    css`
      :host {
        padding: 0;
      }
      form {
        display: grid;
        gap: 6px;
        margin-block-start: 16px;
      }
      h2 {
        font-size: 1.5rem;
        margin-block: 24px 6px;
      }
      input.box {
        inline-size: 100%;
        min-block-size: 52px;
        color: var(--ink);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      .ways .button {
        flex: 1 1 auto;
      }
      .findings.off {
        color: var(--ink-3);
      }
      .heading {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
      }
      .findings {
        padding-block: 4px;
      }
      .findings li {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 48px;
      }
      .findings li + li {
        border-block-start: 1px solid var(--line);
      }
      /* As high as all that can be found: five kinds, or in large type four, of two lines each. */
      .room {
        box-sizing: border-box;
        min-block-size: max(5 * 48px + 14px, 8lh + 14px);
      }
      .findings progress {
        flex: 1 1 0;
        /* A share of nothing: it widens no page in large type. */
        inline-size: 100%;
        min-inline-size: 0;
        block-size: 12px;
        accent-color: var(--accent);
      }
      .findings .icon {
        color: var(--ok);
      }
      .preview {
        --read-size: 1.1875rem;
        font-size: var(--read-size);
        line-height: 2;
        max-inline-size: none;
        max-block-size: 60dvh;
        overflow: auto;
        margin-block-end: 14px;
        padding-inline: 16px;
      }
    `,
  ];
}
