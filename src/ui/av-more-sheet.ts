import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import printer from 'lucide-static/icons/printer.svg?raw';
import share from 'lucide-static/icons/share-2.svg?raw';
import type { App } from '../app/create-app.ts';
import './av-sheet.ts';
import { Watch } from './controllers/watch.ts';
import { drawn } from './drawn-icon.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { menuStyle } from './styles/menu.ts';
import { words } from './words.ts';

/** What else can be done with the open article. Bundled articles can be neither renamed nor removed. */
@customElement('av-more-sheet')
export class AvMoreSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  @query('input') private input?: HTMLInputElement;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading, shelf } = this.app.store.snapshot;
    if (reading.status !== 'open') return nothing;
    const { id, title } = reading.article;
    const own =
      shelf.status === 'ready' && shelf.entries.some((e) => e.id === id && e.origin === 'own');
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.reader.more}
      @close=${() => this.app.show('none')}
    >
      ${
        own
          ? html`<form @submit=${this.rename}>
              <label for="title">${words.article.newTitle}</label>
              <div class="row">
                <input id="title" class="box grow" .value=${title} required dir="auto" />
                <button class="button">${words.article.save}</button>
              </div>
            </form>`
          : nothing
      }
      <button class="button plain" @click=${() => this.app.show('mending')}>
        ${icon('circleCheck')}${words.article.mending}
      </button>
      <button class="button plain" @click=${() => this.app.show('out')}>
        ${drawn(share)}${words.out.open}
      </button>
      <button class="button plain" @click=${this.print}>${drawn(printer)}${words.out.print}</button>
      <button class="button plain" @click=${() => this.app.show('find')}>
        ${icon('search')}${words.article.find}
      </button>
      <button class="button plain" @click=${() => this.app.show('notes')}>
        ${icon('highlighter')}${words.entry.notes}
      </button>
      <button class="button plain" @click=${() => this.app.show('spoken')}>
        ${icon('audioLines')}${words.article.whySpoken}
      </button>
      <button class="button plain" @click=${() => this.app.show('eyes-free')}>
        ${icon('headphones')}${words.eyesFree.open}
      </button>
      <a class="button plain" href="#/help">${icon('keyboard')}${words.settings.help}</a>
      ${
        own
          ? html`<button class="button danger" @click=${() => this.app.remove(id)}>
              ${icon('trash')}${words.article.remove}
            </button>`
          : nothing
      }
    </av-sheet>`;
  }

  private readonly print = (): void => {
    const { reading } = this.app.store.snapshot;
    this.app.show('none');
    if (reading.status === 'open') void this.app.printArticle(reading.article.id);
  };

  private readonly rename = (event: Event): void => {
    event.preventDefault();
    const { reading } = this.app.store.snapshot;
    const title = this.input?.value.trim();
    if (reading.status !== 'open' || !title) return;
    void this.app.rename(reading.article.id, title);
    this.app.show('none');
  };

  static override styles = [
    controls,
    menuStyle,
    css`
      form {
        margin-block-end: 16px;
      }
      .row {
        flex-wrap: wrap;
      }
      av-sheet > .button {
        margin-block-end: 8px;
      }
    `,
  ];
}
