import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { TITLE } from '../speech/place.ts';
import type { AvParagraphs } from './av-paragraphs.ts';
import './av-paragraphs.ts';
import './av-sheet.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** So many rows before and after the current one are listed at first: a book has thousands. */
const REACH = 150;

/** The paragraphs of the article by their openings, from the current one on; pressing one reads from there. */
@customElement('av-contents-sheet')
export class AvContentsSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  @state() private reach = REACH;

  protected override render(): TemplateResult | typeof nothing {
    const { reading, settings } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const here = this.app.player.store.snapshot.place?.block ?? TITLE;
    const last = reading.article.blocks.length - 1;
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.reader.contents}
      @close=${() => this.app.show('none')}
    >
      ${here - this.reach > 0 ? this.more(words.outline.before) : nothing}
      <av-paragraphs
        .article=${reading.article}
        .shown=${reading.shown}
        .here=${here}
        .reach=${this.reach}
        .rate=${settings.rate}
        @choose=${({ detail }: CustomEvent<number>) => this.playFrom(detail)}
      ></av-paragraphs>
      ${here + this.reach < last ? this.more(words.outline.after) : nothing}
    </av-sheet>`;
  }

  protected override async firstUpdated(): Promise<void> {
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
