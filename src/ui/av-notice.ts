import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Notice } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { noticeText } from './notice-text.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Short messages above everything: what was done, what failed and what to do, a new version. A screen reader is told by `av-announcer`. */
@customElement('av-notice')
export class AvNotice extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override willUpdate(): void {
    const { route, sheet } = this.app.store.snapshot;
    const foot = route.screen === 'add' || sheet === 'display' || sheet === 'mending';
    this.dataset['at'] = foot ? 'head' : route.screen === 'reader' ? 'player' : 'nav';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { update, ...state } = this.app.store.snapshot;
    const notice = state.notice ?? state.removed;
    if (!notice && update === 'none') return nothing;
    return html`<section aria-label=${words.notice.name}>
      ${notice ? this.message(notice) : this.newVersion(update === 'coming')}
    </section>`;
  }

  private message(notice: Notice): TemplateResult {
    const fault = notice.kind === 'fault' || notice.kind === 'unexpected';
    return html`<div class="notice ${fault ? 'fault' : ''}">
      ${fault ? icon('triangleAlert') : nothing}
      <p class="grow">${noticeText(notice)}</p>
      ${
        /removed$|^ezafe-/.test(notice.kind)
          ? html`<button class="act" @click=${() => this.app.undo()}>
              ${icon('undo')}${words.notice.undo}
            </button>`
          : nothing
      }
      ${
        notice.kind === 'already-here' && !notice.exact
          ? html`<button class="act" @click=${() => this.app.openTwin()}>
                ${words.notice.openThat}
              </button>
              <button class="act" @click=${() => this.app.keepBoth()}>
                ${words.notice.keepBoth}
              </button>`
          : nothing
      }
      ${
        notice.kind === 'unexpected'
          ? html`<button class="act" @click=${() => notice.showReport()}>
              ${words.notice.report}
            </button>`
          : nothing
      }
      ${
        notice.kind === 'pictures-left'
          ? html`<button class="act" @click=${() => this.app.remove(notice.id)}>
              ${words.notice.removeIt}
            </button>`
          : nothing
      }
      ${
        notice.kind === 'player' && notice.notice.kind === 'slept'
          ? html`<button class="act" @click=${() => this.app.backToAwake()}>
              ${icon('undo')}${words.notice.backToAwake}
            </button>`
          : nothing
      }
      <button
        class="icon-button"
        aria-label=${words.notice.close}
        @click=${() => this.app.dismissNotice()}
      >
        ${icon('x')}
      </button>
    </div>`;
  }

  private newVersion(coming: boolean): TemplateResult {
    return html`<div class="notice">
      ${icon('refresh')}
      <p class="grow">${coming ? words.notice.updating : words.notice.update}</p>
      <button class="act" ?disabled=${coming} @click=${() => this.app.acceptUpdate()}>
        ${words.notice.updateNow}
      </button>
      ${
        coming
          ? nothing
          : html`<button class="act" @click=${() => this.app.declineUpdate()}>
              ${words.notice.later}
            </button>`
      }
    </div>`;
  }

  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        inset-inline: 12px;
        inset-block-end: calc(var(--notice-base, 92px) + env(safe-area-inset-bottom));
        z-index: 6;
        pointer-events: none;
      }
      /* Where buttons stand at the foot of a screen, messages stand at its head. */
      :host([data-at='head']) {
        inset-block: calc(68px + env(safe-area-inset-top)) auto;
      }
      :host([data-at='player']) {
        --notice-base: 158px;
      }
      /* There the places at the foot stand in two rows. */
      @media (max-width: 14rem) {
        :host {
          --notice-base: calc(80px + 2.5rem);
        }
      }
      .notice {
        pointer-events: auto;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        max-inline-size: 560px;
        margin-inline: auto;
        padding: 8px 16px;
        border-radius: var(--r-m);
        background: var(--hero);
        color: var(--on-hero);
        border: 1.5px solid var(--edge);
        line-height: 1.6;
      }
      .grow {
        flex: 1 1 8rem;
      }
      /* Two things to do stand under the words. */
      .notice:has(.act + .act) {
        justify-content: end;
      }
      .notice:has(.act + .act) .grow {
        flex-basis: calc(100% - 40px);
      }
      .fault > .icon {
        color: var(--hero-voice);
      }
      .act {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: 48px;
        padding-inline: 10px;
        font-weight: 700;
        color: var(--hero-voice);
        text-decoration: underline;
        text-underline-offset: 0.4em;
      }
      .icon-button {
        color: inherit;
      }
      /* Where one thing to do has no room beside the words, it stands under them, not what closes them. */
      @media (max-width: 389px) {
        .notice:not(:has(.act + .act)) .icon-button {
          order: 1;
        }
        .notice:not(:has(.act + .act)) .act {
          order: 2;
          margin-inline-start: auto;
        }
      }
      :where(button):focus-visible {
        outline-color: var(--on-hero);
      }
    `,
  ];
}
