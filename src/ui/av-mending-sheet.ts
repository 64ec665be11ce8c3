import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import {
  kindOf,
  placedChanges,
  summaryOf,
  usualWays,
  wordsAround,
  type MendedKind,
  type PlacedChange,
} from '../app/mending.ts';
import { textAt } from '../app/text-at.ts';
import {
  mendingModes,
  mendingSpellings,
  type Mending,
  type MendingWays,
} from '../library/mending.ts';
import type { Article } from '../text/article.ts';
import { RULES } from '../text/repair/rule.ts';
import './av-choice.ts';
import './av-sheet.ts';
import './av-switch.ts';
import { Watch } from './controllers/watch.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What was mended in the open article: how much, where, and each change to take back. */
@customElement('av-mending-sheet')
export class AvMendingSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  @state() private busy = false;
  @state() private news = '';

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading, settings } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { article, mending } = reading;
    return html`<av-sheet
      .app=${this.app}
      over
      .heading=${words.mending.title}
      .done=${words.display.done}
      @close=${() => this.app.show('none')}
    >
      ${mending && mending.changes.size > 0 ? this.found(mending) : html`<p>${words.mending.none}</p>`}
      ${mending?.on === false ? nothing : this.ways(mending?.ways ?? usualWays(settings))}
      ${mending?.on && mending.changes.size > 0 ? this.places(article, mending) : nothing}
    </av-sheet>`;
  }

  private found(mending: Mending): TemplateResult {
    const summary = mending.on ? summaryOf(mending) : [];
    return html`${summary.map(
        ({ kind, count }) =>
          html`<av-switch
            .label=${words.mending.made[kind](count)}
            .on=${!mending.ways?.without.some((rule) => kindOf(rule) === kind)}
            @change=${({ detail }: CustomEvent<boolean>) => this.showKind(kind, detail)}
          ></av-switch>`,
      )}
      <p class="soft small">${words.mending.original}</p>
      <button class="button wide" @click=${() => this.app.setMending(!mending.on)}>
        ${mending.on ? words.mending.keepOriginal : words.mending.mend}
      </button>`;
  }

  private showKind(kind: MendedKind, shown: boolean): void {
    const { reading } = this.app.store.snapshot;
    if (reading.status !== 'open') return;
    const others = (reading.mending?.ways?.without ?? []).filter((rule) => kindOf(rule) !== kind);
    const own = RULES.filter((rule) => kindOf(rule) === kind);
    void this.mendAs({ without: shown ? others : [...others, ...own] });
  }

  private ways({ mode, twins }: MendingWays): TemplateResult {
    const { modes, spellings } = words.mending;
    return html`<div aria-busy=${this.busy}>
      <av-choice
        list
        .label=${words.mending.mode}
        .value=${mode}
        .options=${mendingModes.map((value) => ({ value, ...modes[value] }))}
        @change=${({ detail }: CustomEvent<MendingWays['mode']>) => this.mendAs({ mode: detail })}
      ></av-choice>
      <av-choice
        .label=${words.mending.twins}
        .value=${twins}
        .options=${mendingSpellings.map((value) => ({ value, label: spellings[value] }))}
        @change=${({ detail }: CustomEvent<MendingWays['twins']>) => this.mendAs({ twins: detail })}
      ></av-choice>
      <p class="soft">${this.news}</p>
    </div>`;
  }

  private async mendAs(change: Partial<MendingWays>): Promise<void> {
    this.busy = true;
    this.tell(change.without ? '' : words.mending.busy);
    const done = await this.app.mendAs(change);
    this.busy = false;
    this.tell(done ? '' : words.mending.failed);
  }

  private tell(news: string): void {
    this.news = news;
    if (news) this.app.announce(news);
  }

  private places(article: Article, mending: Mending): TemplateResult {
    const changes = placedChanges(mending).filter(
      ({ rule }) => !mending.ways?.without.includes(rule),
    );
    return html`<h3 class="title">${words.mending.places}</h3>
      <ol>
        ${changes.map((change) => this.change(article, change))}
      </ol>`;
  }

  private change(article: Article, change: PlacedChange): TemplateResult {
    const source = textAt(article, change.block);
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
      .wide {
        margin-block: 10px 4px;
      }
      av-choice {
        margin-block-start: 14px;
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
        text-decoration: underline;
        text-decoration-style: dotted;
        text-decoration-thickness: 3px;
        text-decoration-color: var(--accent);
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
