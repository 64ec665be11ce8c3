import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import fileDown from 'lucide-static/icons/file-down.svg?raw';
import type { App } from '../app/create-app.ts';
import { exportFormats, type ExportFormat } from '../app/outs.ts';
import './av-sheet.ts';
import './av-switch.ts';
import { Watch } from './controllers/watch.ts';
import { drawn } from './drawn-icon.ts';
import { leavingProgress } from './leaving-progress.ts';
import { controls } from './styles/controls.ts';
import { leavingStyle } from './styles/leaving.ts';
import { words } from './words.ts';

/** The open article, or the one whose menu was opened, as a file: which kind, and as it is shown or as it came. */
@customElement('av-out-sheet')
export class AvOutSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  @state() private source = false;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.app.stopLeaving();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { route, reading, leaving, listing } = this.app.store.snapshot;
    const inReader = route.screen === 'reader';
    if (inReader && reading.status !== 'open') return nothing;
    const open = inReader && reading.status === 'open' ? reading : null;
    return html`<av-sheet
      .app=${this.app}
      .heading=${words.out.title}
      @close=${() => this.app.show('none')}
    >
      ${
        leaving.status === 'working' || leaving.status === 'made'
          ? nothing
          : this.choice(open?.article.id ?? listing.menu, open?.mending !== null)
      }
      ${leavingProgress(this.app, leaving)}
    </av-sheet>`;
  }

  private choice(id: string, mended: boolean): TemplateResult {
    const make = (as: ExportFormat): void =>
      void this.app.exportArticle(id, as, this.source ? 'source' : 'shown');
    return html`
      ${
        mended
          ? html`<av-switch
              .label=${words.out.source}
              .note=${words.out.sourceNote}
              ?on=${this.source}
              @change=${(event: CustomEvent<boolean>) => (this.source = event.detail)}
            ></av-switch>`
          : nothing
      }
      ${exportFormats.map(
        (as) =>
          html`<button class="button format" @click=${() => make(as)}>
            ${drawn(fileDown)}
            <span class="grow"
              >${words.out.formats[as]}<small class="soft tiny"
                >${words.out.formatNotes[as]}</small
              ></span
            >
          </button>`,
      )}
    `;
  }

  static override styles = [
    controls,
    leavingStyle,
    css`
      .format {
        display: flex;
        inline-size: 100%;
        margin-block-end: 8px;
        text-align: start;
      }
      small {
        display: block;
        font-weight: 400;
      }
    `,
  ];
}
