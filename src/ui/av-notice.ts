import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Notice } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { Watch } from './controllers/watch.ts';
import { ezafePair } from './ezafe-pair.ts';
import { icon } from './icons.ts';
import { persianDigits } from './persian-digits.ts';
import { controls } from './styles/controls.ts';
import { voiceName } from './voice-line.ts';
import { words } from './words.ts';

/** Short messages above everything: what was done, what failed and what to do, a new version. Said once, politely. */
@customElement('av-notice')
export class AvNotice extends LitElement {
  @property({ attribute: false }) app!: App;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { notice, updateReady } = this.app.store.snapshot;
    return html`<div role="status" aria-live="polite">
      ${notice ? this.message(notice) : updateReady ? this.newVersion() : nothing}
    </div>`;
  }

  private message(notice: Notice): TemplateResult {
    const fault = notice.kind === 'fault';
    return html`<div class="notice ${fault ? 'fault' : ''}">
      ${fault ? icon('triangleAlert') : nothing}
      <p class="grow">${textOf(notice)}</p>
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

  private newVersion(): TemplateResult {
    return html`<div class="notice">
      ${icon('refresh')}
      <p class="grow">${words.notice.update}</p>
      <button class="act" @click=${() => this.app.acceptUpdate()}>${words.notice.updateNow}</button>
      <button class="act" @click=${() => this.app.declineUpdate()}>${words.notice.later}</button>
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
      :host(.above-player) {
        --notice-base: 158px;
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
      :where(button):focus-visible {
        outline-color: var(--on-hero);
      }
    `,
  ];
}

function textOf(notice: Notice): string {
  switch (notice.kind) {
    case 'removed':
      return words.notice.removed(notice.title);
    case 'note-removed':
      return words.notice.noteRemoved;
    case 'profile-removed':
      return words.notice.profileRemoved;
    case 'ezafe-told':
      return words.ezafe.told(ezafePair(notice.told), notice.told.ezafe);
    case 'ezafe-forgotten':
      return words.ezafe.forgotten(ezafePair({ ...notice.told, ezafe: false }));
    case 'already-here':
      return notice.exact ? words.notice.alreadyHere : words.notice.alike(notice.title);
    case 'added':
      return words.notice.added(notice.count);
    case 'pictures-left':
      return words.notice.picturesLeft(notice.title);
    case 'mended':
      return words.notice.mended(persianDigits(notice.articles));
    case 'fault':
      return words.faults[notice.code];
    case 'player':
      return playerNotice(notice.notice);
  }
}

function playerNotice(notice: Extract<Notice, { kind: 'player' }>['notice']): string {
  switch (notice.kind) {
    case 'voice-fell':
      return words.notice.voiceFell(voiceName(notice.to));
    case 'sample-failed':
      return words.faults[notice.why];
    case 'sentence-skipped':
      return words.notice.sentenceSkipped;
    case 'slept':
      return words.notice.slept;
    case 'tap-needed':
      return words.faults['voice-blocked'];
  }
}
