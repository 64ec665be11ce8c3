import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { TITLE } from '../speech/place.ts';
import type { AvParagraphs } from './av-paragraphs.ts';
import './av-paragraphs.ts';
import './av-sheet.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** So many rows before and after the current one are listed at first: more would hold up the sheet that opens. */
const REACH = 40;

type Rows = 'paragraphs' | 'sections';

/**
 * The paragraphs of the article by their openings, or its headings, from the current one on; pressing one reads from
 * there.
 */
@customElement('av-contents-sheet')
export class AvContentsSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  @state() private reach = REACH;
  @state() private rows: Rows = 'paragraphs';

  protected override render(): TemplateResult | typeof nothing {
    const { reading, settings } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { article, shown, arrived } = reading;
    const { headings } = article.outline;
    const here = this.app.player.store.snapshot.place?.block ?? TITLE;
    const sections = this.rows === 'sections';
    const before = sections ? headings.filter(({ block }) => block <= here).length : here;
    const last = sections ? headings.length : article.blocks.length - 1;
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.reader.contents}
      @close=${() => this.app.show('none')}
    >
      ${headings.length > 0 ? this.other() : nothing}
      ${before - this.reach > 0 ? this.more(sections ? words.outline.sectionsBefore : words.outline.before) : nothing}
      <av-paragraphs
        .article=${article}
        .shown=${shown}
        .arrived=${arrived}
        .sections=${sections ? headings : null}
        .here=${here}
        .reach=${this.reach}
        .rate=${settings.rate}
        @choose=${({ detail }: CustomEvent<number>) => this.playFrom(detail)}
      ></av-paragraphs>
      ${before + this.reach < last ? this.more(sections ? words.outline.sectionsAfter : words.outline.after) : nothing}
    </av-sheet>`;
  }

  /** In the head, so that it is at hand wherever the list stands. */
  private other(): TemplateResult {
    const { showParagraphs, showSections } = words.outline;
    const rows = this.rows === 'sections' ? 'paragraphs' : 'sections';
    return html`<button slot="tools" class="button plain" @click=${() => this.list(rows)}>
      ${rows === 'sections' ? showSections : showParagraphs}
    </button>`;
  }

  private async list(rows: Rows): Promise<void> {
    this.rows = rows;
    this.reach = REACH;
    await this.showCurrent();
  }

  protected override firstUpdated(): Promise<void> {
    return this.showCurrent();
  }

  private async showCurrent(): Promise<void> {
    await this.updateComplete;
    const list = this.renderRoot.querySelector<AvParagraphs>('av-paragraphs');
    await list?.updateComplete;
    list?.renderRoot.querySelector('.now')?.scrollIntoView({ block: 'center' });
  }

  private more(what: string): TemplateResult {
    return html`<button class="button wide" @click=${() => (this.reach *= 4)}>${what}</button>`;
  }

  private playFrom(block: number): void {
    this.app.show('none');
    this.app.player.playFrom({ block, offset: 0 });
  }

  static override styles = [
    controls,
    css`
      av-paragraphs {
        margin-block-end: 12px;
      }
    `,
  ];
}
