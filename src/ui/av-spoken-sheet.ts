import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-pronunciations.ts';
import './av-sheet.ts';
import { Watch } from './controllers/watch.ts';
import { controls } from './styles/controls.ts';
import { voiceLine } from './voice-line.ts';
import { words } from './words.ts';

/** «چرا چنین خواند؟»: the current sentence as it is written beside what the voice is told to say. */
@customElement('av-spoken-sheet')
export class AvSpokenSheet extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.app.player.store.snapshot;
    const { place, voice } = state;
    if (!place) return nothing;
    const { text, map } = this.app.shown(place.block);
    const { from, to } = map.rangeToTarget(place);
    const spoken = this.app.player.spoken();
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.spoken.title}
      @close=${() => this.app.show('none')}
    >
      <dl>
        <dt>${words.spoken.written}</dt>
        <dd>${text.slice(from, to)}</dd>
        <dt>${words.spoken.said}</dt>
        <dd class="said">
          ${
            spoken.length > 0
              ? spoken.map((piece) => html`<span>${piece.text}</span>`)
              : voice
                ? words.spoken.nothing
                : voiceLine(state)
          }
        </dd>
      </dl>
      <h3 class="title">${words.pronunciation.title}</h3>
      <p class="soft small">${words.pronunciation.about}</p>
      <av-pronunciations .app=${this.app} .word=${this.app.store.snapshot.word}></av-pronunciations>
    </av-sheet>`;
  }

  static override styles = [
    controls,
    css`
      dl {
        font-family: var(--font-read);
        font-size: 1.25rem;
        line-height: 2;
      }
      dt {
        font: 600 var(--t-sm) / 1.8 var(--font-ui);
        color: var(--ink-2);
      }
      dd {
        padding-block-end: 14px;
      }
      .said {
        background: var(--sent-bg);
        border-radius: var(--r-s);
        padding: 8px 14px;
      }
      .said span + span::before {
        content: ' ';
      }
      h3 {
        font-size: 1.4rem;
        margin-block: 20px 4px;
      }
    `,
  ];
}
