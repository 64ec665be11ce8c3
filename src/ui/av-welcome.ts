import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { icon, type IconName } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** The bundled article that tells how the app is used. */
const SAMPLE = 'guide';

/**
 * What the app is, on top of the list at the first visit. It stands above the readings and not before them, so that
 * nobody has to dismiss it, and goes by itself once something is read or added. What to do comes before what there is
 * to know: on a small phone the buttons would lie below the window.
 */
@customElement('av-welcome')
export class AvWelcome extends LitElement {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult {
    const say = words.welcome;
    return html`<section aria-labelledby="title">
      <h2 class="title" id="title">${say.title}</h2>
      <div class="ways">
        <a class="button first" href="#/add">${icon('plus')}${say.first}</a>
        <button class="button" @click=${() => this.app.listen(SAMPLE)}>
          ${icon('play')}${say.sample}
        </button>
      </div>
      <ul>
        ${point('clipboardPaste', say.add, say.addNote)}
        ${point('headphones', say.listen, say.listenNote)}
        ${point('wifiOff', say.offline, say.offlineNote)}
      </ul>
    </section>`;
  }

  static override styles = [
    controls,
    css`
      section {
        background: var(--hero);
        color: var(--on-hero);
        border-radius: var(--r-l);
        padding: 22px 20px 20px;
        box-shadow: var(--e1);
        border: 2px solid var(--hero-edge, transparent);
      }
      h2 {
        font-size: 1.75rem;
      }
      li {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 14px;
        padding-block: 7px;
      }
      li .icon {
        color: var(--hero-voice);
        margin-block-start: 4px;
      }
      .note {
        display: block;
        font-size: var(--t-sm);
        color: var(--on-hero-2);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        margin-block: 16px 12px;
      }
      .button {
        flex: 1 1 12rem;
        background: none;
        color: inherit;
        border-color: var(--on-hero-2);
      }
      .first {
        background: var(--on-hero);
        color: var(--hero);
        border-color: var(--on-hero);
      }
      :where(.button):focus-visible {
        outline-color: var(--on-hero);
      }
      @media (forced-colors: active) {
        section {
          border-color: CanvasText;
        }
        /* Its words would lie on a plate of their own colour. */
        .first {
          forced-color-adjust: none;
          background: Highlight;
          border-color: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];
}

function point(sign: IconName, what: string, note: string): TemplateResult {
  return html`<li>
    ${icon(sign)}
    <span><span class="strong">${what}</span><span class="note">${note}</span></span>
  </li>`;
}
