import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import './av-announcer.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** How far a finger draws a sheet down to close it, px. */
const FAR = 64;

/**
 * A panel that comes up from below on a phone and stands at the end of a wide window. Modal unless `over`, which
 * leaves the page live beneath it. Escape, its button, and a finger that draws it down by its head close it (event
 * `close`); focus goes back by itself.
 */
@customElement('av-sheet')
export class AvSheet extends LitElement {
  @property({ attribute: false }) app!: App;
  @property() heading = '';
  /** The words of the button that closes it; without them it is a sign. */
  @property() done = '';
  @property({ type: Boolean }) over = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  private readonly left = new AbortController();
  /** Where a finger came down on its head. */
  private from: number | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.left.abort();
  }

  protected override firstUpdated(): void {
    if (this.over) {
      this.dialog.show();
      // It may lie over what has the focus, and does not close on Escape by itself.
      window.addEventListener('keydown', this.key, { signal: this.left.signal });
    } else this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="heading"
      class=${this.over ? 'over' : ''}
      @close=${() => this.dispatchEvent(new Event('close'))}
      @click=${this.pressed}
      @keydown=${this.key}
      @pointerdown=${this.drawn}
      @pointermove=${this.drawn}
      @pointerup=${this.drawn}
      @pointercancel=${this.drawn}
    >
      <div class="panel">
        <i class="grip" aria-hidden="true"></i>
        <div class="head">
          <h2 id="heading" class="title" tabindex="-1">${this.heading}</h2>
          <slot name="tools"></slot>
          ${
            this.done
              ? html`<button class="button plain" @click=${this.close}>${this.done}</button>`
              : html`<button
                  class="icon-button"
                  aria-label=${words.player.close}
                  @click=${this.close}
                >
                  ${icon('x')}
                </button>`
          }
        </div>
        <div class="content"><slot></slot></div>
        ${this.over ? nothing : html`<av-announcer .app=${this.app}></av-announcer>`}
      </div>
    </dialog>`;
  }

  private readonly close = (): void => this.dialog.close();

  private readonly pressed = (event: MouseEvent): void => {
    if (event.target === this.dialog && !this.over) this.dialog.close();
  };

  /** Follows the finger; what is let go or taken away before it is far springs back. */
  private readonly drawn = ({ type, target, pointerType, clientY }: PointerEvent): void => {
    if (type === 'pointerdown') {
      const byHead = pointerType !== 'mouse' && (target as Element).matches('.grip, .head, h2');
      this.from = byHead ? clientY : null;
    }
    if (this.from === null) return;
    const by = Math.max(0, clientY - this.from);
    const isDown = type === 'pointerdown' || type === 'pointermove';
    this.dialog.style.translate = isDown ? `0 ${by}px` : '';
    if (isDown) return;
    this.from = null;
    if (type === 'pointerup' && by > FAR) this.dialog.close();
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.over || event.defaultPrevented) return;
    event.preventDefault();
    this.dialog.close();
  };

  static override styles = [
    controls,
    css`
      dialog {
        position: fixed;
        inset: auto 0 0;
        inline-size: 100%;
        max-inline-size: none;
        max-block-size: min(88dvh, 900px);
        margin: 0;
        padding: 0;
        border: 0;
        background: var(--surface);
        color: var(--ink);
        border-radius: var(--r-xl) var(--r-xl) 0 0;
        box-shadow: var(--e3);
        overflow: hidden auto;
        scroll-padding-block: 72px 12px;
        overscroll-behavior: contain;
        z-index: 5;
      }
      .over {
        max-block-size: 62dvh;
      }
      ::backdrop {
        background: rgb(10 12 20 / 0.45);
      }
      @media (prefers-reduced-transparency: reduce) {
        ::backdrop {
          background: var(--inset);
        }
      }
      .panel {
        padding-block-end: max(18px, env(safe-area-inset-bottom));
      }
      .grip {
        display: block;
        padding-block-start: 10px;
      }
      .grip::before {
        content: '';
        display: block;
        inline-size: 44px;
        block-size: 5px;
        border-radius: 3px;
        background: var(--edge);
        margin-inline: auto;
      }
      /* Drawn by these it comes down; the page under it does not scroll then. */
      .grip,
      .head {
        touch-action: pinch-zoom;
      }
      .head {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        display: flex;
        align-items: center;
        min-block-size: 56px;
        padding: 6px 10px 2px 12px;
        background: var(--surface);
      }
      h2 {
        flex: 1;
        font-size: 1.625rem;
        padding-inline-start: 10px;
      }
      /* It only takes the focus to be read first; nothing can be done with it. */
      h2:focus-visible {
        outline: none;
      }
      .content {
        padding-inline: var(--gutter);
      }
      @media (min-width: 1024px) {
        dialog,
        .over {
          inset: 0;
          inset-inline-start: auto;
          inline-size: 420px;
          block-size: auto;
          max-block-size: none;
          border-radius: 0;
          border-inline-start: 1px solid var(--line);
        }
        /* The player stays within reach beside a panel that leaves the page live. */
        .over {
          inset-block-end: 93px;
        }
        .grip {
          display: none;
        }
        .panel {
          padding-block-start: 12px;
        }
      }
      @media (prefers-reduced-motion: no-preference) {
        dialog[open] {
          animation: rise var(--m-sheet) var(--ease);
        }
        @keyframes rise {
          from {
            translate: 0 24px;
            opacity: 0;
          }
        }
      }
      @media (forced-colors: active) {
        dialog {
          border-block-start: 2px solid CanvasText;
        }
      }
    `,
  ];
}
