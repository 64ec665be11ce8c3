import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { notesByArticle, notesMarkdown } from '../app/notes-markdown.ts';
import { readyEntries } from '../app/ready-entries.ts';
import { formatRoute } from '../app/route.ts';
import type { Note } from '../library/note.ts';
import type { Entry } from '../library/schema.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { saveFile } from './save-file.ts';
import { controls } from './styles/controls.ts';
import { noteStyle } from './styles/notes.ts';
import { words } from './words.ts';

/** The highlights and notes of one article or of all, by article; pressing one opens the text there. */
@customElement('av-note-list')
export class AvNoteList extends LitElement {
  @property({ attribute: false }) app!: App;
  /** Only those of this article; empty for all. */
  @property() article = '';

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { notes } = this.app.store.snapshot;
    const wanted = readyEntries(this.app.store.snapshot).filter(
      ({ id }) => !this.article || id === this.article,
    );
    const groups = notesByArticle(notes, wanted);
    if (groups.length === 0)
      return html`<p class="strong">${words.notes.emptyTitle}</p>
        <p class="soft">${words.notes.emptyText}</p>`;
    return html`
      <button class="button" @click=${() => this.save(wanted, words.notes.file)}>
        ${icon('download')}${words.notes.export}
      </button>
      ${groups.map((group) => this.group(group.entry, group.notes))}
    `;
  }

  private group(entry: Entry, notes: readonly Note[]): TemplateResult {
    return html`<section>
      ${
        this.article
          ? nothing
          : html`<div class="head">
              <h2 class="title grow">
                <a href=${formatRoute({ screen: 'reader', id: entry.id })}>${entry.title}</a>
              </h2>
              <button
                class="icon-button"
                aria-label=${words.notes.exportOne(entry.title)}
                @click=${() => this.save([entry], entry.title)}
              >
                ${icon('download')}
              </button>
            </div>`
      }
      <ul>
        ${notes.map((note) => html`<li>${this.note(note)}</li>`)}
      </ul>
    </section>`;
  }

  private note({ id, article, block, from, to, quote, text, colour }: Note): TemplateResult {
    const href = formatRoute({ screen: 'reader', id: article, block, stretch: { from, to } });
    return html`<div class="grow">
        <a href=${href} @click=${() => this.app.show('none')}>
          <q class="marked" data-colour=${colour}>${quote}</q>
        </a>
        ${text ? html`<p class="text" dir="auto">${text}</p>` : nothing}
      </div>
      <div class="acts">
        <button
          class="icon-button"
          aria-label=${words.notes.editOf(quote)}
          @click=${() => this.app.openNote(id)}
        >
          ${icon('pencil')}
        </button>
        <button
          class="icon-button"
          aria-label=${words.notes.removeOf(quote)}
          @click=${() => this.app.removeNote(id)}
        >
          ${icon('trash')}
        </button>
      </div>`;
  }

  private save(entries: readonly Entry[], name: string): void {
    saveFile(`${name}.md`, 'text/markdown', notesMarkdown(this.app.store.snapshot.notes, entries));
  }

  static override styles = [
    controls,
    noteStyle,
    css`
      section {
        margin-block-start: 18px;
      }
      .head {
        display: flex;
        align-items: center;
      }
      h2 {
        font-size: 1.5rem;
      }
      h2 a {
        display: block;
        min-block-size: 48px;
        padding-block: 6px;
        color: inherit;
        text-decoration: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        padding-block: 10px;
        border-block-end: 1px solid var(--line);
      }
      .grow {
        flex: 1 1 9rem;
      }
      .acts {
        display: flex;
        margin-inline-start: auto;
      }
      li a {
        display: block;
        min-block-size: 48px;
        padding-block: 6px;
        color: var(--ink);
        text-decoration: none;
        line-height: 2;
      }
      .text {
        white-space: pre-line;
        color: var(--ink-2);
        padding-block-end: 6px;
      }
    `,
  ];
}
