import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import share from 'lucide-static/icons/share-2.svg?raw';
import type { App } from '../app/create-app.ts';
import { tagsOf } from '../app/shelf-order.ts';
import type { Entry } from '../library/schema.ts';
import './av-sheet.ts';
import { Watch } from './controllers/watch.ts';
import { drawn } from './drawn-icon.ts';
import { icon, type IconName } from './icons.ts';
import { controls } from './styles/controls.ts';
import { menuStyle } from './styles/menu.ts';
import { words } from './words.ts';

/** What can be done with one article of the list. Those that came with the app can be neither renamed nor removed. */
@customElement('av-entry-sheet')
export class AvEntrySheet extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shelf, listing } = this.app.store.snapshot;
    if (shelf.status !== 'ready') return nothing;
    const entry = shelf.entries.find(({ id }) => id === listing.menu);
    if (!entry) return nothing;
    const { id, favourite, queued } = entry;
    return html`<av-sheet
      .app=${this.app}
      .heading=${entry.title}
      @close=${() => this.app.show('none')}
    >
      ${this.act(
        'star',
        favourite ? words.entry.notFavourite : words.entry.favourite,
        () => void this.app.favourite(id, !favourite),
      )}
      ${this.act(
        'listPlus',
        queued === null ? words.entry.enqueue : words.entry.dequeue,
        () => void (queued === null ? this.app.enqueue(id) : this.app.dequeue(id)),
      )}
      ${this.act('circleCheck', words.entry.chooseSeveral, () => {
        void this.app.chooseSeveral(true).then(() => this.app.choose(id, true));
      })}
      <button class="button plain" @click=${() => this.app.show('out')}>
        ${drawn(share)}${words.out.open}
      </button>
      ${this.tags(
        entry,
        tagsOf(shelf.entries).map(({ tag }) => tag),
      )}
      ${entry.origin === 'own' ? this.own(entry) : nothing}
    </av-sheet>`;
  }

  private act(sign: IconName, label: string, run: () => void): TemplateResult {
    return html`<button
      class="button plain"
      @click=${() => {
        this.app.show('none');
        run();
      }}
    >
      ${icon(sign)}${label}
    </button>`;
  }

  private tags({ id, tags }: Entry, all: readonly string[]): TemplateResult {
    return html`<form @submit=${this.filled((tag) => void this.app.tag(id, tag))}>
      <label for="tag">${words.entry.tags}</label>
      ${
        tags.length > 0
          ? html`<ul>
              ${tags.map(
                (tag) =>
                  html`<li>
                    <button
                      type="button"
                      class="button"
                      aria-label=${words.entry.untag(tag)}
                      @click=${() => this.app.untag(id, tag)}
                    >
                      ${tag}${icon('x')}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div class="row">
        <input
          id="tag"
          name="filled"
          class="box grow"
          list="tags"
          placeholder=${words.entry.newTag}
          required
        />
        <datalist id="tags">
          ${all.filter((tag) => !tags.includes(tag)).map((tag) => html`<option>${tag}</option>`)}
        </datalist>
        <button class="button">${words.entry.addTag}</button>
      </div>
    </form>`;
  }

  private own({ id, title }: Entry): TemplateResult {
    const rename = (name: string): void => {
      this.app.show('none');
      void this.app.rename(id, name);
    };
    return html`<form @submit=${this.filled(rename)}>
        <label for="title">${words.article.newTitle}</label>
        <div class="row">
          <input id="title" name="filled" class="box grow" .value=${title} required dir="auto" />
          <button class="button">${words.article.save}</button>
        </div>
      </form>
      <button
        class="button danger"
        @click=${() => {
          this.app.show('none');
          void this.app.remove(id);
        }}
      >
        ${icon('trash')}${words.article.remove}
      </button>`;
  }

  /** What to do with the text of a form's field. */
  private readonly filled =
    (take: (text: string) => void) =>
    (event: Event): void => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const text = new FormData(form).get('filled');
      if (typeof text === 'string' && text.trim()) take(text.trim());
      if (form.querySelector('[list]')) form.reset();
    };

  static override styles = [
    controls,
    menuStyle,
    css`
      form {
        margin-block: 12px;
      }
      .row,
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      ul {
        margin-block-end: 8px;
      }
      li .button {
        border-radius: var(--r-full);
        font-size: var(--t-sm);
        padding-inline: 16px;
      }
      li .icon {
        inline-size: 18px;
        block-size: 18px;
      }
      av-sheet > .button {
        margin-block-end: 4px;
      }
    `,
  ];
}
