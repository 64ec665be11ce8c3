import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { bookmarklet } from '../app/bookmarklet.ts';
import type { App } from '../app/create-app.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What a reader can do about a page whose site lets no other program read it. */
@customElement('av-link-ways')
export class AvLinkWays extends LitElement {
  @property({ attribute: false }) app!: App;
  @property() address = '';
  @state() private copied = false;

  private readonly bookmark = bookmarklet(new URL('./', document.baseURI).href);

  protected override render(): TemplateResult {
    const add = words.add;
    return html`<p>${add.ways}</p>
      <ol class="box">
        <li>
          <h2 class="title">${add.wayTitles.bookmarklet}</h2>
          <p>${add.bookmarkletDrag}</p>
          <a class="button" href=${this.bookmark} @click=${preventDefault}>
            ${icon('bookOpen')}${add.bookmarkletName}
          </a>
          <p>${add.bookmarkletPhone}</p>
          <button class="button" @click=${this.copy}>${icon('copy')}${add.bookmarkletCopy}</button>
          ${this.copied ? html`<p class="tiny soft">${add.bookmarkletCopied}</p>` : nothing}
          <p>${add.bookmarkletUse}</p>
        </li>
        <li>
          <h2 class="title">${add.wayTitles.copy}</h2>
          ${steps(add.copyWay)}
          <a class="button" href=${this.address} target="_blank" rel="noopener noreferrer">
            ${add.openPage}
          </a>
        </li>
        <li>
          <h2 class="title">${add.wayTitles.save}</h2>
          ${steps(add.saveWay)}
        </li>
      </ol>
      <div class="ways">
        <button class="button" @click=${() => this.app.clearDraft()}>${add.back}</button>
        <button class="button primary" @click=${() => this.app.bringIn([{ text: this.address }])}>
          ${icon('refresh')}${add.tryAgain}
        </button>
      </div>`;
  }

  private readonly copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.bookmark);
    this.copied = true;
    this.app.announce(words.add.bookmarkletCopied);
  };

  static override styles = [
    controls,
    css`
      ol.box {
        margin-block: 16px;
        padding-block: 0;
      }
      .box > li {
        display: grid;
        gap: 10px;
        padding-block: 16px;
        justify-items: start;
      }
      .box > li + li {
        border-block-start: 1px solid var(--line);
      }
      h2 {
        font-size: 1.35rem;
      }
      .steps {
        list-style: persian;
        padding-inline-start: 1.6em;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      .ways .button {
        flex: 1 1 auto;
      }
    `,
  ];
}

function steps(lines: readonly string[]): TemplateResult {
  return html`<ol class="steps">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ol>`;
}

/** It is there to be dragged; here it would do nothing. */
function preventDefault(event: Event): void {
  event.preventDefault();
}
