import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Sheet } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { applyDisplay } from './apply-display.ts';
import { Watch } from './controllers/watch.ts';
import { fetchScreen } from './fetch-screen.ts';
import { focusedElement } from './focused-element.ts';
import { controls } from './styles/controls.ts';

/** The whole interface: the screen of the current route, the navigation beside it, and messages above it. */
@customElement('av-app')
export class AvApp extends LitElement {
  @property({ attribute: false }) app!: App;
  private sheetBefore: Sheet = 'none';
  /** What had the focus before the first of the sheets. */
  private opener: HTMLElement | null = null;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override willUpdate(): void {
    applyDisplay(this.app.store.snapshot.settings, document.documentElement);
    if (this.sheetBefore === 'none') this.opener = focusedElement();
  }

  /** Each sheet gives the focus back to what opened it; one that took another's place cannot. */
  protected override updated(): void {
    const { sheet } = this.app.store.snapshot;
    if (sheet === 'none' && this.sheetBefore !== 'none' && !focusedElement()) this.opener?.focus();
    this.sheetBefore = sheet;
  }

  protected override render(): TemplateResult {
    const { route } = this.app.store.snapshot;
    const reading = route.screen === 'reader';
    return html`
      <div class=${reading ? 'reading' : 'browsing'}>
        ${reading ? nothing : html`<av-nav .app=${this.app}></av-nav>`}
        <div class="screen">${this.screen()}</div>
      </div>
      ${this.sheet()}
      <av-announcer .app=${this.app}></av-announcer>
      <av-notice .app=${this.app}></av-notice>
    `;
  }

  private screen(): TemplateResult {
    const app = this.app;
    const { screen } = app.store.snapshot.route;
    void fetchScreen(screen);
    switch (screen) {
      case 'reader':
        return html`<av-reader .app=${app}></av-reader>`;
      case 'add':
        return html`<av-add .app=${app}></av-add>`;
      case 'notes':
        return html`<av-notes .app=${app}></av-notes>`;
      case 'settings':
        return html`<av-settings .app=${app}></av-settings>`;
      case 'help':
        return html`<av-help .app=${app}></av-help>`;
      case 'about':
        return html`<av-about .app=${app}></av-about>`;
      default:
        return html`<av-library .app=${app}></av-library>`;
    }
  }

  private sheet(): TemplateResult | typeof nothing {
    const app = this.app;
    const { sheet } = app.store.snapshot;
    if (sheet !== 'none')
      void import('./fetch-sheet.ts').then(({ fetchSheet }) => fetchSheet(sheet));
    switch (sheet) {
      case 'player':
        return html`<av-player-sheet .app=${app}></av-player-sheet>`;
      case 'display':
        return html`<av-display-sheet .app=${app}></av-display-sheet>`;
      case 'contents':
        return html`<av-contents-sheet .app=${app}></av-contents-sheet>`;
      case 'more':
        return html`<av-more-sheet .app=${app}></av-more-sheet>`;
      case 'spoken':
        return html`<av-spoken-sheet .app=${app}></av-spoken-sheet>`;
      case 'entry':
        return html`<av-entry-sheet .app=${app}></av-entry-sheet>`;
      case 'note':
        return html`<av-note-sheet .app=${app}></av-note-sheet>`;
      case 'notes':
        return html`<av-notes-sheet .app=${app}></av-notes-sheet>`;
      case 'find':
        return html`<av-find .app=${app}></av-find>`;
      case 'word':
        return html`<av-word-menu .app=${app}></av-word-menu>`;
      case 'out':
        return html`<av-out-sheet .app=${app}></av-out-sheet>`;
      case 'mending':
        return html`<av-mending-sheet .app=${app}></av-mending-sheet>`;
      case 'no-voice':
        return html`<av-no-voice-sheet .app=${app}></av-no-voice-sheet>`;
      case 'eyes-free':
        return html`<av-eyes-free .app=${app}></av-eyes-free>`;
      case 'none':
        return nothing;
    }
  }

  static override styles = [
    controls,
    css`
      .screen {
        min-inline-size: 0;
      }
      .browsing .screen {
        padding-block-end: calc(200px + env(safe-area-inset-bottom));
      }
      @media (min-width: 1024px) {
        .browsing {
          display: grid;
          grid-template-columns: max(248px, 13rem) minmax(0, 1fr);
        }
        .browsing .screen {
          padding-block-end: 40px;
        }
      }
    `,
  ];
}
