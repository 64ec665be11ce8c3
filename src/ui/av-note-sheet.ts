import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { NoteDraft } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { noteColours, type NoteColour } from '../library/note.ts';
import './av-sheet.ts';
import { icon } from './icons.ts';
import { atFoot } from './styles/at-foot.ts';
import { controls } from './styles/controls.ts';
import { noteStyle } from './styles/notes.ts';
import { words } from './words.ts';

/** Where a stretch is highlighted and a note on it written, or an old one changed. */
@customElement('av-note-sheet')
export class AvNoteSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  @query('form') private form!: HTMLFormElement;

  protected override render(): TemplateResult | typeof nothing {
    const { noteDraft } = this.app.store.snapshot;
    if (!noteDraft) return nothing;
    const { id, quote, text, colour } = noteDraft;
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.notes.write}
      @close=${() => this.app.show('none')}
    >
      <form @submit=${(event: Event) => this.save(event, noteDraft)}>
        <p class="quote"><q class="marked" data-colour=${colour}>${quote}</q></p>
        <fieldset @change=${this.recolour}>
          <legend>${words.notes.colour}</legend>
          ${noteColours.map(
            (one) =>
              html`<label>
                <input type="radio" name="colour" value=${one} ?checked=${one === colour} />
                <span class="marked" data-colour=${one}>${words.notes.colours[one]}</span>
              </label>`,
          )}
        </fieldset>
        <label class="text" for="text">${words.notes.text}</label>
        <textarea id="text" name="text" class="box" rows="4" dir="auto" .value=${text}></textarea>
        <p class="small soft">${words.notes.hint}</p>
        <div class="at-foot">
          <button class="button primary">${icon('check')}${words.notes.save}</button>
          ${
            id === null
              ? nothing
              : html`<button type="button" class="button danger" @click=${() => this.discard(id)}>
                  ${icon('trash')}${words.notes.remove}
                </button>`
          }
        </div>
      </form>
    </av-sheet>`;
  }

  /** The quote shows the colour that is being chosen. */
  private readonly recolour = (): void => {
    const quote = this.form.querySelector<HTMLElement>('.quote > q');
    if (quote) quote.dataset['colour'] = this.colour();
  };

  private colour(): NoteColour {
    const chosen = new FormData(this.form).get('colour');
    return noteColours.find((one) => one === chosen) ?? noteColours[0];
  }

  private save(event: Event, { id, block, from, to }: NoteDraft): void {
    event.preventDefault();
    const text = this.form.querySelector('textarea')!.value.trim();
    this.app.show('none');
    if (id === null) void this.app.addNote({ block, from, to }, this.colour(), text);
    else void this.app.editNote(id, { text, colour: this.colour() });
  }

  private discard(id: string): void {
    this.app.show('none');
    void this.app.removeNote(id);
  }

  static override styles = [
    controls,
    noteStyle,
    atFoot,
    css`
      form {
        --foot: 0px;
        --bg: var(--surface);
      }
      .quote {
        max-block-size: 6em;
        overflow: auto;
        line-height: 2;
        margin-block-end: 14px;
      }
      legend,
      .text {
        font-weight: 600;
        display: block;
        margin-block-end: 6px;
      }
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
        gap: 0 8px;
        margin-block-end: 14px;
      }
      fieldset label {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 48px;
        font-size: var(--t-sm);
      }
      fieldset input {
        margin: 0;
        inline-size: 24px;
        block-size: 24px;
        flex: none;
      }
      textarea {
        inline-size: 100%;
        resize: vertical;
      }
    `,
  ];
}
