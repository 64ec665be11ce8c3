import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Adding } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { placedChanges, summaryOf } from '../app/mending.ts';
import { shownBy } from '../app/shown-by.ts';
import type { Mending } from '../library/mending.ts';
import { TITLE } from '../speech/place.ts';
import { directionOf } from '../text/direction-of.ts';
import './av-block.ts';
import type { AvBlock } from './av-block.ts';
import { icon } from './icons.ts';
import { clearMended, showMended } from './mended-highlight.ts';
import { shownBlock } from './shown-block.ts';
import { atFoot } from './styles/at-foot.ts';
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
  /** Its beginning was shown first: what came later has a place that was kept for it, so that nothing moves. */
  private came = false;

  protected override willUpdate(): void {
    this.came ||= !this.adding.whole;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearMended();
  }

  // What is found in the whole text comes last, where its length moves nothing.
  protected override render(): TemplateResult {
    const { draft, mending, whole } = this.adding;
    const shown = shownBy({ ...draft, id: '' }, mending);
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
      <div class="heading">
        <h2 class="title">${words.add.preview}</h2>
        ${this.progress()}
      </div>
      <div
        class="box preview read ${this.came ? 'came' : ''}"
        role="group"
        tabindex="0"
        aria-label=${words.add.preview}
      >
        ${draft.blocks
          .slice(0, previewed)
          .map(
            (block, i) =>
              html`<av-block
                data-block=${i}
                lang=${draft.language}
                dir=${directionOf(draft.language)}
                .block=${shownBlock(block, shown(i))}
                .language=${draft.language}
              ></av-block>`,
          )}
      </div>
      ${this.choice(mending)}
      <div class="at-foot">
        <button type="button" class="button" @click=${() => this.app.clearDraft()}>
          ${words.add.cancel}
        </button>
        <button class="button primary" aria-describedby=${mending?.on ? 'mended' : nothing}>
          ${icon('check')}${this.keeping ? words.add.keeping : words.add.keep}
        </button>
      </div>
      ${mending ? this.mended(mending) : nothing}
      ${
        whole
          ? html`<h2 class="title">${words.add.found}</h2>
              <ul class="box findings">
                ${this.findings()}
              </ul>`
          : nothing
      }
    </form>`;
  }

  /** How much of the whole has been read, while its beginning is shown. */
  private progress(): TemplateResult | typeof nothing {
    const { share } = this.adding;
    if (!this.came) return nothing;
    const percent = Math.round((share ?? 1) * 100);
    return html`<div class="progress ${share === null ? 'away' : ''}">
      <span id="read" class="tiny soft">${words.add.reads(percent)}</span>
      <progress aria-labelledby="read" max="100" .value=${percent}></progress>
    </div>`;
  }

  /** What the marks in the preview mean, and the text as it came. */
  private choice(mending: Mending | null): TemplateResult | typeof nothing {
    // Where nothing was mended there is no other state to see.
    const change = mending && mending.changes.size > 0 ? mending : null;
    if (!change && !this.came) return nothing;
    const on = change?.on ?? true;
    return html`<div class="choice ${change ? '' : 'away'}">
      <span class="tiny soft ${on ? '' : 'away'}">${words.mending.marked}</span>
      <button type="button" class="button plain" @click=${() => this.app.mendDraft(!on)}>
        ${on ? words.mending.keepOriginal : words.mending.mend}
      </button>
    </div>`;
  }

  private findings(): TemplateResult[] {
    const { blocks, unread } = this.adding.draft;
    const count = (kind: string): number => blocks.filter((b) => b.kind === kind).length;
    const findings = [
      words.add.blocks(blocks.length - count('figure') - count('related') - count('furniture')),
      count('figure') && words.add.pictures(count('figure')),
      count('related') && words.add.related(count('related')),
    ];
    const told = findings
      .filter(Boolean)
      .map((finding) => html`<li>${icon('circleCheck')}${finding}</li>`);
    if (unread)
      told.push(
        html`<li class="unread">${icon('triangleAlert')}${words.add.passedOver(unread)}</li>`,
      );
    return told;
  }

  private mended(mending: Mending): TemplateResult {
    const summary = summaryOf(mending);
    const { whole } = this.adding;
    return html`<h2 class="title">${words.mending.what}</h2>
      ${
        whole && summary.length === 0
          ? html`<p id="mended">${words.mending.none}</p>`
          : html`<ul
              id="mended"
              class="box findings ${mending.on ? '' : 'off'}"
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
    atFoot,
    css`
      :host {
        padding: 0;
      }
      form {
        display: flex;
        flex-direction: column;
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
      .choice .button {
        padding-inline: 0;
      }
      .away {
        visibility: hidden;
      }
      .findings.off {
        color: var(--ink-3);
      }
      .heading,
      .choice {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        column-gap: 20px;
      }
      .progress {
        flex: 1 1 12rem;
        max-inline-size: 22rem;
        display: flex;
        align-items: center;
        gap: 10px;
      }
      /* As wide as it becomes, so that the bar stays where it is. */
      .progress span {
        flex: none;
        min-inline-size: 7em;
      }
      .progress progress {
        flex: 1 1 0;
        /* A share of nothing: it widens no page in large type. */
        inline-size: 100%;
        min-inline-size: 0;
        block-size: 12px;
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
      .findings .icon {
        color: var(--ok);
      }
      .unread .icon {
        color: var(--warn);
      }
      .preview {
        font-size: var(--read-size);
        line-height: 2;
        max-inline-size: none;
        /* What is done with it is seen below it. */
        --most: clamp(min(5lh, 35svh), 100svh - 33rem, 60svh);
        max-block-size: var(--most);
        overflow: auto;
        inline-size: 100%;
        padding-inline: 16px;
      }
      .preview.came {
        block-size: var(--most);
      }
    `,
  ];
}
