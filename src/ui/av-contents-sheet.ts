import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { TITLE } from '../speech/place.ts';
import './av-paragraphs.ts';
import './av-sheet.ts';
import { words } from './words.ts';

/** The paragraphs of the article by their openings; pressing one reads from there. */
@customElement('av-contents-sheet')
export class AvContentsSheet extends LitElement {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult | typeof nothing {
    const { reading, settings } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.reader.contents}
      @close=${() => this.app.show('none')}
    >
      <av-paragraphs
        .article=${reading.article}
        .shown=${reading.shown}
        .here=${this.app.player.store.snapshot.place?.block ?? TITLE}
        .rate=${settings.rate}
        @choose=${({ detail }: CustomEvent<number>) => this.playFrom(detail)}
      ></av-paragraphs>
    </av-sheet>`;
  }

  private playFrom(block: number): void {
    this.app.show('none');
    this.app.player.playFrom({ block, offset: 0 });
  }

  static override styles = css`
    av-paragraphs {
      margin-block-end: 12px;
    }
  `;
}
