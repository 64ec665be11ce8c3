import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { acceptedTypes } from '../app/accepted-types.ts';
import type { App } from '../app/create-app.ts';
import { minutesToHear } from '../app/progress.ts';
import './av-draft.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Both ways of naming a kind: phones know types, and desktops extensions. */
const ACCEPT = Object.entries(acceptedTypes).flat(2).join();

/** Brings a text in: paste it or choose a file, see what was understood, give it a title, keep it. */
@customElement('av-add')
export class AvAdd extends LitElement {
  @property({ attribute: false }) app!: App;
  @state() private text = '';
  @state() private refused = false;
  @query('textarea') private area?: HTMLTextAreaElement;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.app.clearDraft();
  }

  protected override render(): TemplateResult {
    const { adding } = this.app.store.snapshot;
    return html`
      <header class="appbar">
        <a class="icon-button" href="#/" aria-label=${words.reader.back}>${icon('arrowRight')}</a>
      </header>
      <main class="page">
        <h1 class="title">${words.add.title}</h1>
        ${
          adding.status === 'draft'
            ? html`<av-draft .app=${this.app} .adding=${adding}></av-draft>`
            : this.form()
        }
      </main>
    `;
  }

  private form(): TemplateResult {
    const { adding } = this.app.store.snapshot;
    const count = this.text.match(/\S+/g)?.length ?? 0;
    const busy = adding.status === 'reading';
    return html`
      <p class="soft">${words.add.text}</p>
      <form @submit=${this.read} @dragover=${allowDrop} @drop=${this.dropped}>
        <label class="strong" for="text">${words.add.label}</label>
        <textarea
          id="text"
          class="box"
          rows="8"
          dir="auto"
          placeholder=${words.add.placeholder}
          .value=${this.text}
          @input=${() => (this.text = this.area?.value ?? '')}
        ></textarea>
        <p class="counts tiny soft">
          ${
            count > 0
              ? html`<span>${words.add.count(count)}</span>
                  <span>${words.add.listening(minutesToHear(count))}</span>`
              : nothing
          }
        </p>
        <div class="ways">
          <button type="button" class="button" @click=${this.paste}>
            ${icon('clipboardPaste')}${words.add.paste}
          </button>
          <label class="button file">
            ${icon('fileUp')}${words.add.file}
            <input class="unseen" type="file" accept=${ACCEPT} @change=${this.chosen} />
          </label>
        </div>
        <p class="tiny soft">${words.add.formats}</p>
        <div role="status">
          ${this.refused ? html`<p class="fault">${icon('info')}${words.add.pasteRefused}</p>` : nothing}
          ${busy ? html`<p>${words.add.reading(adding.name)}</p>` : nothing}
        </div>
        ${
          adding.status === 'failed'
            ? html`<p class="fault" role="alert">
                ${icon('triangleAlert')}<span>
                  ${adding.name ? html`<bdi class="strong">${adding.name}</bdi>: ` : nothing}
                  ${words.faults[adding.code]}</span
                >
              </p>`
            : nothing
        }
        <button class="button primary wide" ?disabled=${count === 0 || busy}>
          ${words.add.continue}
        </button>
      </form>
    `;
  }

  private readonly read = (event: Event): void => {
    event.preventDefault();
    void this.app.draft({ text: this.text });
  };

  private readonly paste = async (): Promise<void> => {
    try {
      this.text = await navigator.clipboard.readText();
      this.refused = false;
    } catch {
      this.refused = true;
    }
    this.area?.focus();
  };

  private readonly chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void this.readFile(input.files?.[0]);
    input.value = '';
  };

  private readonly dropped = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.readFile(file);
  };

  private async readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await this.app.draft({ name: file.name, type: file.type, bytes });
  }

  static override styles = [
    controls,
    css`
      h1 {
        font-size: 2.25rem;
        margin-block: -6px 4px;
      }
      form {
        display: grid;
        gap: 6px;
        margin-block-start: 16px;
      }
      textarea {
        inline-size: 100%;
        min-block-size: 52px;
        line-height: 2;
        color: var(--ink);
      }
      textarea {
        resize: vertical;
        field-sizing: content;
        max-block-size: 50dvh;
        min-block-size: 10rem;
      }
      /* An empty one has no direction of its own. */
      textarea:placeholder-shown {
        direction: rtl;
      }
      textarea::placeholder {
        color: var(--ink-3);
        opacity: 1;
      }
      .counts {
        display: flex;
        justify-content: space-between;
        min-block-size: 1.4rem;
      }
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
        gap: 10px;
      }
      .file {
        cursor: pointer;
        position: relative;
      }
      .file:has(:focus-visible) {
        outline: var(--focus-w) solid var(--focus);
        outline-offset: var(--focus-gap);
      }
      .fault {
        display: flex;
        gap: 10px;
        color: var(--danger);
        padding-block: 8px;
      }
    `,
  ];
}

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}
