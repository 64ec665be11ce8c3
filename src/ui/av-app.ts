import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Sheet } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { applyDisplay } from './apply-display.ts';
import { Watch } from './controllers/watch.ts';
import { fetchScreen } from './fetch-screen.ts';
import { focusedElement } from './focused-element.ts';
import { Spot } from './spot.ts';
import { controls } from './styles/controls.ts';

/** Screens that are not the library's, by the names of their elements. */
const screens: ReadonlySet<string> = new Set([
  'reader',
  'add',
  'notes',
  'settings',
  'help',
  'about',
]);

/** Elements of sheets that are not named like the others. */
const otherSheets: ReadonlyMap<Sheet, string> = new Map([
  ['find', 'av-find'],
  ['word', 'av-word-menu'],
  ['speed', 'av-player-sheet'],
  ['sleep', 'av-player-sheet'],
  ['eyes-free', 'av-eyes-free'],
]);

/** The whole interface: the screen of the current route, the navigation beside it, and messages above it. */
@customElement('av-app')
export class AvApp extends LitElement {
  @property({ attribute: false }) app!: App;
  private readonly screenSpot = new Spot();
  private readonly sheetSpot = new Spot();
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

  private screen(): HTMLElement {
    const { screen } = this.app.store.snapshot.route;
    void fetchScreen(screen);
    return this.screenSpot.show(screens.has(screen) ? `av-${screen}` : 'av-library', this.app);
  }

  private sheet(): HTMLElement | undefined {
    const { sheet } = this.app.store.snapshot;
    if (sheet === 'none') return this.sheetSpot.clear();
    void import('./fetch-sheet.ts').then(({ fetchSheet }) => fetchSheet(sheet));
    return this.sheetSpot.show(otherSheets.get(sheet) ?? `av-${sheet}-sheet`, this.app);
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
