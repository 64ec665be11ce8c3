import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-add-form.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Brings things in: the form, what is being read, and what was understood, to look at before it is kept. */
@customElement('av-add')
export class AvAdd extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.app.leaveAdding();
  }

  protected override render(): TemplateResult {
    return html`
      <header class="appbar">
        <a class="icon-button" href="#/" aria-label=${words.reader.back}>${icon('arrowRight')}</a>
      </header>
      <main class="page">
        <h1 class="title">${words.add.title}</h1>
        ${this.step()}
      </main>
    `;
  }

  private step(): TemplateResult {
    const { app } = this;
    const { adding } = app.store.snapshot;
    switch (adding.status) {
      case 'draft':
        void import('./av-draft.ts');
        return html`<av-draft .app=${app} .adding=${adding}></av-draft>`;
      case 'several':
        void import('./av-several.ts');
        return html`<av-several .app=${app} .adding=${adding}></av-several>`;
      case 'link':
        void import('./av-link-ways.ts');
        return html`<av-link-ways .app=${app} .address=${adding.address}></av-link-ways>`;
      case 'shared-link':
        return this.sharedLink(adding.address);
      case 'reading':
        return this.progress(words.add.reading(adding.name), adding.share);
      case 'keeping':
        return this.progress(words.add.keeping, adding.share);
      default:
        return html`<av-add-form .app=${app} .adding=${adding}></av-add-form>`;
    }
  }

  private sharedLink(address: string): TemplateResult {
    return html`<div class="shared">
      <p>${words.add.sharedLink}</p>
      <p><bdi class="address" dir="ltr">${address}</bdi></p>
      <button class="button primary" @click=${() => this.app.bringIn([{ text: address }])}>
        ${words.add.fetch}
      </button>
      <p class="tiny soft">${words.add.fetchNote}</p>
      <button class="button" @click=${() => this.app.clearDraft()}>${words.add.cancel}</button>
    </div>`;
  }

  private progress(what: string, share: number): TemplateResult {
    const percent = Math.round(share * 100);
    return html`<div class="progress">
      <p id="what"><bdi>${what}</bdi></p>
      <progress aria-labelledby="what" max="100" .value=${percent}></progress>
      <p class="tiny soft">${words.add.reads(percent)}</p>
      <button class="button" @click=${() => this.app.clearDraft()}>${words.add.cancel}</button>
    </div>`;
  }

  static override styles = [
    controls,
    css`
      h1 {
        font-size: 2.25rem;
        /* The mark of its focus comes clear of the bar. */
        margin-block: 6px 4px;
      }
      .shared {
        display: grid;
        gap: 12px;
        margin-block-start: 24px;
      }
      .address {
        overflow-wrap: anywhere;
      }
      /* What is over at once is not announced by a flash. */
      .progress {
        display: grid;
        gap: 12px;
        margin-block-start: 24px;
        animation: appear 1ms 250ms both;
      }
      @keyframes appear {
        from {
          visibility: hidden;
        }
      }
      .progress p {
        overflow-wrap: anywhere;
      }
      progress {
        inline-size: 100%;
        block-size: 12px;
      }
    `,
  ];
}
