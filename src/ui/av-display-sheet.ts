import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import {
  defaultSettings,
  faces,
  spacings,
  textSizes,
  themes,
  type Settings,
} from '../library/settings.ts';
import './av-choice.ts';
import './av-sheet.ts';
import './av-stepper.ts';
import { Watch } from './controllers/watch.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** How the text looks, over the live page: every change shows at once in the text above. */
@customElement('av-display-sheet')
export class AvDisplaySheet extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { settings } = this.app.store.snapshot;
    const { display } = words;
    return html`<av-sheet
      over
      .heading=${display.title}
      .done=${display.done}
      @close=${() => this.app.show('none')}
    >
      <div class="field">
        <av-stepper
          .label=${display.size}
          .now=${display.sizeNow(settings.textSize)}
          .less=${display.smaller}
          .more=${display.larger}
          .steps=${textSizes}
          .value=${settings.textSize}
          @change=${(event: CustomEvent<number>) => this.set({ textSize: event.detail })}
        >
          <span slot="less" class="letter" aria-hidden="true">آ</span>
          <b slot="more" class="letter large" aria-hidden="true">آ</b>
        </av-stepper>
      </div>
      <div class="field">
        <av-choice
          .label=${display.face}
          .value=${settings.face}
          .options=${faces.map((face) => ({
            value: face,
            label: display.faces[face],
            note: display.faceNotes[face],
            sample: display.faceSample,
            face,
          }))}
          @change=${(event: CustomEvent<Settings['face']>) => this.set({ face: event.detail })}
        ></av-choice>
      </div>
      <div class="field">
        <av-choice
          .label=${display.theme}
          .value=${settings.theme}
          .options=${themes.map((theme) => ({
            value: theme,
            label: display.themes[theme],
            sample: display.faceSample,
            ...(theme !== 'auto' && { theme }),
          }))}
          @change=${(event: CustomEvent<Settings['theme']>) => this.set({ theme: event.detail })}
        ></av-choice>
      </div>
      <div class="field">
        <av-choice
          .label=${display.lines}
          .value=${settings.lines}
          .options=${spacings.map((value) => ({ value, label: display.spacings[value] }))}
          @change=${(event: CustomEvent<Settings['lines']>) => this.set({ lines: event.detail })}
        ></av-choice>
      </div>
      <div class="field">
        <label class="ezafe">
          <input
            type="checkbox"
            .checked=${settings.showEzafe}
            @change=${(event: Event) =>
              this.set({ showEzafe: (event.target as HTMLInputElement).checked })}
          />
          <span>${display.ezafe}<span class="soft tiny">${display.ezafeNote}</span></span>
        </label>
      </div>
      <button class="button plain" @click=${this.reset}>${display.reset}</button>
    </av-sheet>`;
  }

  private set(change: Partial<Settings>): void {
    this.app.set(change);
  }

  private readonly reset = (): void => {
    const { textSize, face, theme, lines, showEzafe } = defaultSettings;
    this.app.set({ textSize, face, theme, lines, showEzafe });
  };

  static override styles = [
    controls,
    css`
      .field {
        padding-block: 14px;
      }
      .field + .field {
        border-block-start: 1px solid var(--line);
      }
      .ezafe {
        display: flex;
        align-items: center;
        gap: 14px;
        min-block-size: 48px;
        font-weight: 600;
      }
      .ezafe .tiny {
        display: block;
        font-weight: 400;
      }
      .ezafe input {
        inline-size: 24px;
        block-size: 24px;
        flex: none;
        accent-color: var(--accent);
      }
      .letter {
        font-size: 1rem;
        font-weight: 700;
      }
      .letter.large {
        font-size: 1.6rem;
      }
    `,
  ];
}
