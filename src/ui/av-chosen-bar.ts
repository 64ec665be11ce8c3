import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** What can be done with the chosen articles together. */
@customElement('av-chosen-bar')
export class AvChosenBar extends LitElement {
  @property({ attribute: false }) app!: App;
  @query('input') private input!: HTMLInputElement;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const count = this.app.store.snapshot.listing.chosen?.size ?? 0;
    return html`
      <p class="grow strong">${words.entry.chosen(count)}</p>
      <form @submit=${this.tag}>
        <label>
          <span class="unseen">${words.entry.newTag}</span>
          <input class="box" required placeholder=${words.entry.newTag} />
        </label>
        <button class="button" ?disabled=${count === 0}>${icon('tag')}${words.entry.addTag}</button>
      </form>
      <button
        class="button danger"
        ?disabled=${count === 0}
        @click=${() => this.app.removeChosen()}
      >
        ${icon('trash')}${words.entry.remove}
      </button>
      <button class="button primary" @click=${() => this.app.chooseSeveral(false)}>
        ${words.entry.done}
      </button>
    `;
  }

  private readonly tag = (event: Event): void => {
    event.preventDefault();
    void this.app.tagChosen(this.input.value);
  };

  static override styles = [
    controls,
    css`
      :host {
        position: sticky;
        inset-block-start: 0;
        z-index: 2;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 10px 14px;
        margin-block: 8px;
        border: 1.5px solid var(--edge);
        border-radius: var(--r-m);
        background: var(--surface);
        box-shadow: var(--e1);
      }
      .grow {
        flex-basis: 100%;
      }
      form {
        display: flex;
        flex: 1 1 14rem;
        gap: 8px;
      }
      label {
        flex: 1;
        min-inline-size: 0;
      }
      input {
        inline-size: 100%;
        min-block-size: 52px;
      }
      .button {
        padding-inline: 16px;
      }
    `,
  ];
}
