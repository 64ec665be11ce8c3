import { css, html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { secondsToHear } from '../app/progress.ts';
import { whereIs } from '../app/where.ts';
import type { Outline } from '../library/outline.ts';
import { TITLE } from '../speech/place.ts';
import type { Article } from '../text/article.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { controls } from './styles/controls.ts';
import { wavePath } from './wave-path.ts';
import { words } from './words.ts';

/** Longest opening of a paragraph that is shown, UTF-16 units. */
const OPENING = 64;
/** Height of the wave beside the current paragraph, px. */
const WAVE = 44;

type Section = Outline['headings'][number];

/**
 * The paragraphs of an article, or its sections, on the reading string: read, being read, still to come. Pressing one
 * fires `choose` with the index of its block in `detail`. In a box of less height than it needs, the current one is
 * kept in view.
 */
@customElement('av-paragraphs')
export class AvParagraphs extends LitElement {
  @property({ attribute: false }) article!: Article;
  /** What is shown for a block; another function when it would answer differently. */
  @property({ attribute: false }) shown!: (block: number) => Rewrite;
  /** Index of the block that is being read, or `TITLE`. */
  @property({ type: Number }) here = -1;
  @property({ type: Number }) rate = 1;
  /** So many rows before and after the current one are listed. */
  @property({ type: Number }) reach = Infinity;
  /** The headings, where they are listed instead of the paragraphs; their texts may not have come yet. */
  @property({ attribute: false }) sections: readonly Section[] | null = null;
  /** Parts of the article that have come. */
  @property({ type: Number }) arrived = 0;

  protected override render(): TemplateResult {
    if (this.sections)
      return html`<ol>
        ${this.sectionRows(this.sections)}
      </ol>`;
    const { blocks } = this.article;
    const first = Math.max(0, this.here - this.reach);
    const last = Math.min(blocks.length, this.here + this.reach + 1);
    let number = first > 0 ? whereIs(this.article, first - 1).number : 0;
    return html`<ol>
      ${blocks.slice(first, last).map(({ kind }, i) => {
        if (kind === 'figure' || kind === 'related') return nothing;
        return this.paragraph(first + i, ++number, kind);
      })}
    </ol>`;
  }

  /** The title and the headings; current is the one whose section is being read. */
  private sectionRows(sections: readonly Section[]): TemplateResult[] {
    const all = [{ block: TITLE, level: 2, text: this.article.title }, ...sections];
    const after = all.findIndex(({ block }) => block > this.here);
    const now = (after === -1 ? all.length : Math.max(1, after)) - 1;
    const first = Math.max(0, now - this.reach);
    return all.slice(first, now + this.reach + 1).map(({ block, level, text }, i) => {
      const { number } = whereIs(this.article, block);
      return this.row(
        block,
        Math.sign(first + i - now),
        `section level-${Math.min(4, level)}`,
        html`<span class="text">${this.shown(block).text || text}</span> ${
            number > 0 ? html`<span class="time">${words.player.paragraph(number)}</span>` : nothing
          }`,
      );
    });
  }

  private paragraph(block: number, number: number, kind: string): TemplateResult {
    const { text } = this.shown(block);
    const seconds = Math.ceil(secondsToHear(text.split(/\s+/).length, this.rate));
    return this.row(
      block,
      Math.sign(block - this.here),
      kind,
      html`<span class="number" aria-hidden="true">${words.outline.number(number)}</span>
        <span class="unseen">${words.outline.playFrom(number)}</span>
        <span class="text">${openingOf(text)}</span>
        <span class="time" aria-hidden="true"
          >${words.player.clock(Math.floor(seconds / 60), seconds % 60)}</span
        >`,
    );
  }

  /** @param ahead negative where it was read, 0 where reading is, positive where it is still to come */
  private row(block: number, ahead: number, kind: string, what: TemplateResult): TemplateResult {
    const current = ahead === 0;
    return html`<li class=${current ? 'now' : ahead < 0 ? 'read' : ''}>
      <button
        class=${kind}
        aria-current=${current ? 'true' : 'false'}
        @click=${() => this.dispatchEvent(new CustomEvent<number>('choose', { detail: block }))}
      >
        <svg class="string" viewBox="0 0 16 ${WAVE}" aria-hidden="true">
          ${
            current
              ? svg`<path d=${wavePath(WAVE)} />`
              : svg`<circle cx="8" cy=${WAVE / 2} r="5" />`
          }
        </svg>
        ${what}
      </button>
    </li>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('here')) return;
    const row = this.renderRoot.querySelector<HTMLElement>('.now, li:first-child');
    // Only its own box is scrolled: the page and the panel stay where the reader put them.
    if (row) this.scrollTop = row.offsetTop - (this.clientHeight - row.offsetHeight) / 2;
  }

  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        overflow: auto;
        overscroll-behavior: contain;
      }
      /* Within what scrolls, which would cut it at the sides. */
      button:focus-visible {
        outline-offset: calc(var(--focus-w) * -1);
      }
      li {
        position: relative;
      }
      /* The string itself: thick where it is read. */
      li::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: 14.5px;
        border-inline-start: 2px solid var(--line);
      }
      .read::before {
        border-inline-start: 3px solid var(--edge);
        inset-inline-start: 14px;
      }
      .now::before,
      li:first-child::before {
        inset-block-start: 50%;
      }
      .now::before {
        display: none;
      }
      li:last-child::before {
        inset-block-end: 50%;
      }
      button {
        position: relative;
        display: grid;
        grid-template-columns: 16px minmax(28px, auto) minmax(0, 1fr) auto;
        gap: 10px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 52px;
        padding-inline: 7px;
        border-radius: var(--r-s);
        font-size: var(--t-sm);
        color: var(--ink-2);
        text-align: start;
      }
      .section {
        grid-template-columns: 16px minmax(0, 1fr) auto;
        font-size: var(--t-md);
        gap: 14px;
      }
      .section .text {
        white-space: normal;
        line-height: 1.5;
        padding-block: 6px;
      }
      .level-3 .text {
        padding-inline-start: 14px;
        font-size: var(--t-sm);
      }
      .level-4 .text {
        padding-inline-start: 28px;
        font-size: var(--t-sm);
      }
      .section .time {
        font-size: var(--t-xs);
      }
      .string {
        inline-size: 16px;
        block-size: 44px;
        fill: none;
        stroke-width: 2.5;
        stroke: var(--edge);
        overflow: visible;
      }
      .string circle {
        fill: var(--surface);
      }
      .read .string circle {
        fill: var(--edge);
      }
      .string path {
        stroke: var(--voice);
        stroke-width: 3.5;
        stroke-linecap: round;
      }
      .number {
        text-align: center;
        font-weight: 600;
      }
      .text {
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .heading .text {
        color: var(--ink);
        font-weight: 700;
        font-size: var(--t-md);
      }
      [aria-current='true'] {
        color: var(--ink);
        font-weight: 700;
        background: var(--sent-bg);
      }
      /* Of a section only its name: the field is for what is read word by word. */
      .section[aria-current='true'] {
        background: none;
      }
      .section[aria-current='true'] .text {
        text-decoration: underline;
        text-decoration-thickness: 3px;
        text-decoration-color: var(--voice);
        text-decoration-skip-ink: none;
        text-underline-offset: 0.45em;
      }
      @media (hover: hover) {
        button:not([aria-current='true']):hover .text {
          color: var(--ink);
          text-decoration: underline;
        }
      }
      @media (forced-colors: active) {
        [aria-current='true'] {
          border-inline: 4px solid Highlight;
        }
      }
    `,
  ];
}

function openingOf(text: string): string {
  return text.length > OPENING
    ? `${text.slice(0, OPENING).replace(/[^\p{L}\p{N}]+$/u, '')}…`
    : text;
}
