import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { App } from '../app/create-app.ts';
import { Watch } from './controllers/watch.ts';
import { icon, type IconName } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** The sections: a bar at the bottom of a phone, a column at the start of a wide window. */
@customElement('av-nav')
export class AvNav extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    return html`
      <nav aria-label=${words.app.sections}>
        <a class="brand" href="#/" aria-hidden="true" tabindex="-1">
          <img src="./icons/icon.svg" alt="" width="38" height="38" />
          <span>${words.app.name}</span>
        </a>
        ${this.link('library', '#/', 'library', words.nav.library)}
        ${this.link('notes', '#/notes', 'highlighter', words.nav.notes)}
        ${this.link('add', '#/add', 'plus', words.nav.add)}
        ${this.link('settings', '#/settings', 'settings', words.nav.settings)}
        <p class="kept">${words.app.keptHere}</p>
      </nav>
    `;
  }

  private link(screen: string, href: string, sign: IconName, label: string): TemplateResult {
    const here = this.app.store.snapshot.route.screen === screen;
    return html`<a
      class=${classMap({ link: true, here, add: screen === 'add' })}
      href=${href}
      aria-current=${here ? 'page' : nothing}
      >${icon(sign)}<span>${label}</span></a
    >`;
  }

  static override styles = [
    controls,
    css`
      nav {
        position: var(--foot-bar);
        inset-inline: 0;
        inset-block-end: 0;
        z-index: 4;
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        background: var(--surface);
        box-shadow: var(--e2);
        padding: 6px 10px max(12px, env(safe-area-inset-bottom));
      }
      .brand,
      .kept {
        display: none;
      }
      .link {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: 1px;
        min-block-size: 56px;
        font-size: var(--t-xs);
        font-weight: 600;
        color: var(--ink-2);
        text-decoration: none;
        border-radius: var(--r-m);
        position: relative;
      }
      .here,
      .add {
        color: var(--accent);
      }
      .here::before {
        content: '';
        position: absolute;
        inset-block-start: -6px;
        inline-size: 36px;
        block-size: 4px;
        border-radius: 0 0 4px 4px;
        background: var(--accent);
      }
      .add .icon {
        background: var(--accent);
        color: var(--on-accent);
        border-radius: 50%;
        padding: 5px;
        inline-size: 34px;
        block-size: 34px;
        /* Its name stands in a line with the others'. */
        margin-block: -5px;
      }
      /* Where the reader's system has its type so large, four names do not stand side by side. */
      @media (max-width: 14rem) {
        nav {
          grid-template-columns: 1fr 1fr;
        }
      }
      @media (min-width: 1024px) {
        nav {
          position: sticky;
          inset-block-start: 0;
          block-size: 100dvh;
          grid-template-columns: 1fr;
          grid-template-rows: auto auto auto auto auto 1fr;
          gap: 8px;
          align-content: start;
          padding: 22px;
          box-shadow: none;
          border-inline-end: 1px solid var(--line);
        }
        .brand {
          display: flex;
          align-items: center;
          gap: 12px;
          font: 700 2.125rem/1.1 var(--font-title);
          color: var(--ink);
          text-decoration: none;
          margin-block-end: 18px;
        }
        .link {
          display: flex;
          justify-content: start;
          align-items: center;
          gap: 14px;
          padding-inline: 16px;
          font-size: var(--t-md);
        }
        .here {
          background: var(--accent-soft);
        }
        .here::before {
          inset-block: 12px;
          inset-inline-start: 0;
          inline-size: 4px;
          block-size: auto;
          border-radius: 4px;
        }
        .add {
          background: var(--accent);
          color: var(--on-accent);
          justify-content: center;
          order: 1;
          margin-block-start: 10px;
        }
        .add.here::before {
          background: var(--on-accent);
          inset-inline-start: 8px;
        }
        .add .icon {
          padding: 0;
          inline-size: 24px;
          block-size: 24px;
          margin: 0;
        }
        .kept {
          display: block;
          align-self: end;
          order: 2;
          font-size: var(--t-sm);
          color: var(--ink-2);
        }
      }
      @media (forced-colors: active) {
        nav {
          border-block-start: 2px solid CanvasText;
        }
        .add .icon {
          /* Over the plate that the browser lays behind the word below. */
          position: relative;
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];
}
