import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { acceptedList } from '../app/accepted-types.ts';
import type { Adding } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { minutesToHear } from '../app/progress.ts';
import { icon } from './icons.ts';
import { atFoot } from './styles/at-foot.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** The ways to bring something in: paste a text, choose or drop files, write the address of a page. */
@customElement('av-add-form')
export class AvAddForm extends LitElement {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) adding!: Adding;
  @state() private text = '';
  @state() private refused = false;
  @query('textarea') private area!: HTMLTextAreaElement;
  @query('#address') private address!: HTMLInputElement;
  /** What was pasted last, with its formatting; it stands for the text as long as the text is the same. */
  private rich = { text: '', html: '' };

  protected override render(): TemplateResult {
    const count = this.text.match(/\S+/g)?.length ?? 0;
    return html`
      <p class="soft">${words.add.text}</p>
      ${this.failure()}
      <form @submit=${this.read}>
        <label class="strong" for="text">${words.add.label}</label>
        <textarea
          id="text"
          class="box"
          rows="6"
          dir="auto"
          placeholder=${words.add.placeholder}
          .value=${this.text}
          @input=${() => (this.text = this.area.value)}
          @paste=${this.pasted}
        ></textarea>
        ${this.refused ? html`<p class="fault">${icon('info')}${words.add.pasteRefused}</p>` : nothing}
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
            <input
              class="unseen"
              type="file"
              multiple
              accept=${acceptedList.join(',')}
              @change=${this.chosen}
            />
          </label>
        </div>
        <p class="tiny soft">${words.add.formats}</p>
        <div class=${count > 0 ? 'at-foot' : 'idle'}>
          <button class="button primary wide" ?disabled=${count === 0}>
            ${words.add.continue}
          </button>
        </div>
      </form>
      <form @submit=${this.follow}>
        <label class="strong" for="address">${words.add.address}</label>
        <div class="address">
          <input
            id="address"
            class="box"
            type="url"
            dir="ltr"
            required
            inputmode="url"
            autocomplete="off"
            placeholder="https://"
            @change=${this.completed}
          />
          <button class="button">${words.add.fetch}</button>
        </div>
        <p class="tiny soft">${words.add.fetchNote}</p>
      </form>
    `;
  }

  private failure(): TemplateResult | typeof nothing {
    const { adding } = this;
    if (adding.status !== 'failed') return nothing;
    return html`<p class="fault">
      ${icon('triangleAlert')}<span>
        ${adding.name ? html`<bdi class="strong">${adding.name}</bdi>: ` : nothing}
        ${words.faults[adding.code]}</span
      >
    </p>`;
  }

  private readonly read = (event: Event): void => {
    event.preventDefault();
    const { rich, text } = this;
    void this.app.bringIn([rich.html && rich.text === text ? { html: rich.html } : { text }]);
  };

  /** An address as people know it, before the browser asks for one with all its parts. */
  private readonly completed = (): void => {
    const written = this.address.value.trim();
    if (/^[^\s:/]+\.[^\s.]/.test(written)) this.address.value = `https://${written}`;
  };

  private readonly follow = (event: Event): void => {
    event.preventDefault();
    void this.app.bringIn([{ text: this.address.value }]);
  };

  private readonly paste = async (): Promise<void> => {
    try {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      const [text, html] = await Promise.all([read('text/plain'), read('text/html')]);
      this.rich = richOf(text, html);
      this.text = this.rich.text;
      this.refused = false;
    } catch {
      this.refused = true;
      this.app.announce(words.add.pasteRefused);
    }
    this.area.focus();
  };

  private readonly pasted = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    if (clipboardData.files.length > 0) {
      event.preventDefault();
      return void this.app.bringIn([...clipboardData.files]);
    }
    this.rich = richOf(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
  };

  private readonly chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) void this.app.bringIn(files);
  };

  static override styles = [
    controls,
    atFoot,
    css`
      form {
        display: flex;
        flex-direction: column;
        gap: 6px;
        margin-block-start: 16px;
      }
      form + form {
        margin-block-start: 28px;
      }
      textarea {
        inline-size: 100%;
        line-height: 2;
        color: var(--ink);
        resize: vertical;
        field-sizing: content;
        min-block-size: 9rem;
        max-block-size: 50dvh;
      }
      /* An empty one has no direction of its own; as plain text Firefox 153 draws its placeholder outside. */
      textarea:placeholder-shown {
        direction: rtl;
        unicode-bidi: isolate;
      }
      .idle {
        padding-block: 10px;
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
      .ways .button {
        padding-inline: 10px;
      }
      .address {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      .address input {
        flex: 1 1 12rem;
        min-inline-size: 0;
        min-block-size: 52px;
        color: var(--ink);
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
        overflow-wrap: anywhere;
        display: flex;
        gap: 10px;
        color: var(--danger);
        padding-block: 8px;
      }
      .fault > .icon {
        margin-block-start: 3px;
      }
    `,
  ];
}

/** With line ends as the field has them. */
function richOf(text: string, html: string): { text: string; html: string } {
  return { text: text.replace(/\r\n?/g, '\n'), html };
}
