import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import {
  columns,
  defaultLook,
  faces,
  focuses,
  gaps,
  spacings,
  textSizes,
  type Look,
} from '../library/look.ts';
import './av-choice.ts';
import type { Option } from './av-choice.ts';
import './av-profiles.ts';
import './av-sheet.ts';
import './av-stepper.ts';
import './av-switch.ts';
import { Watch } from './controllers/watch.ts';
import { icon, type IconName } from './icons.ts';
import { controls } from './styles/controls.ts';
import { themeOptions } from './theme-options.ts';
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
    const display = words.display;
    return html`<av-sheet
      .app=${this.app}
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
          @change=${(event: CustomEvent<number>) => this.app.set({ textSize: event.detail })}
        >
          <span slot="less" class="letter" aria-hidden="true">آ</span>
          <b slot="more" class="letter large" aria-hidden="true">آ</b>
        </av-stepper>
      </div>
      <div class="field"><av-profiles .app=${this.app}></av-profiles></div>
      ${this.choice(
        'face',
        display.face,
        faces.map((face) => ({
          value: face,
          label: display.faces[face],
          note: display.faceNotes[face],
          sample: display.faceSample,
          face,
        })),
      )}
      ${this.choice('theme', display.theme, themeOptions)}
      ${this.choice(
        'lines',
        display.lines,
        spacings.map((value, i) => ({
          value,
          label: display.spacings[value],
          sign: lineSign([0, 1, 2].map((line) => 14 + (line - 1) * (5 + 2 * i))),
        })),
      )}
      ${this.choice(
        'words',
        display.gap,
        gaps.map((gap) => ({
          value: gap,
          label: display.gaps[gap],
          sample: display.faceSample,
          gap,
        })),
      )}
      ${this.choice(
        'paragraphs',
        display.paragraphs,
        gaps.map((value, i) => ({
          value,
          label: display.gaps[value],
          sign: lineSign([7 - 2 * i, 12 - 2 * i, 17 + 2 * i, 22 + 2 * i]),
        })),
      )}
      ${this.choice(
        'column',
        display.column,
        columns.map((value) => ({
          value,
          label: display.columns[value],
          note: display.columnNotes[value],
        })),
      )}
      <div class="field">
        ${this.toggle('bold', 'bold', display.bold)}
        ${this.toggle('justify', 'justify', display.justify, display.justifyNote)}
        ${this.toggle('showEzafe', 'pencil', display.ezafe, display.ezafeNote)}
      </div>
      ${this.choice(
        'focus',
        display.focus,
        focuses.map((value) => ({ value, label: display.focuses[value] })),
      )}
      <div class="field">
        ${this.toggle('ruler', 'ruler', display.ruler, display.rulerNote)}
        ${this.toggle('follow', 'locate', display.follow, display.followNote)}
      </div>
      <button class="button plain" @click=${() => this.app.set(defaultLook)}>
        ${icon('undo')}${display.reset}
      </button>
    </av-sheet>`;
  }

  private choice(name: keyof Look, label: string, options: readonly Option[]): TemplateResult {
    return html`<div class="field">
      <av-choice
        .label=${label}
        .value=${this.app.store.snapshot.settings[name]}
        .options=${options}
        @change=${(event: CustomEvent<string>) => this.app.set({ [name]: event.detail })}
      ></av-choice>
    </div>`;
  }

  private toggle(
    name: 'bold' | 'justify' | 'showEzafe' | 'ruler' | 'follow',
    sign: IconName,
    label: string,
    note = '',
  ): TemplateResult {
    return html`<av-switch
      .sign=${sign}
      .label=${label}
      .note=${note}
      ?on=${this.app.store.snapshot.settings[name]}
      @change=${(event: CustomEvent<boolean>) => this.app.set({ [name]: event.detail })}
    ></av-switch>`;
  }

  static override styles = [
    controls,
    css`
      .field {
        padding-block: 14px;
      }
      .field + .field {
        border-block-start: 1px solid var(--line);
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

/** Lines of text at these heights, the last one short. */
function lineSign(heights: readonly number[]): string {
  return heights.map((y, i) => (i < heights.length - 1 ? `M4 ${y}h32` : `M18 ${y}h18`)).join('');
}
