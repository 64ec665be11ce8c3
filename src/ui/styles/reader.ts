import { css } from 'lit';
import { waitingStyle } from './waiting.ts';
import { besideTextStyle } from './beside-text.ts';

/** The reading column. Sizes are in em of the reader's own text size. */
export const readerStyle = css`
  ${besideTextStyle}
  :host {
    padding-block-end: calc(168px + env(safe-area-inset-bottom));
  }
  /* What lies under a panel is not to be come to. */
  @media (max-width: 1023px) {
    :host([beside]) av-player-bar {
      visibility: hidden;
    }
  }
  :host([finding]) .appbar {
    visibility: hidden;
  }
  @media (max-height: 400px) {
    :host([finding]) av-player-bar {
      visibility: hidden;
    }
  }
  /* The sign is a large and a small letter; its name is in words. */
  .letters {
    display: flex;
    align-items: baseline;
    justify-content: center;
    gap: 1px;
    font: 700 1rem / 48px var(--font-ui);
  }
  .letters::before {
    content: 'آ' / '';
    font-size: 1.5rem;
  }
  .letters::after {
    content: 'آ' / '';
  }
  .read {
    position: relative;
    isolation: isolate;
    font-family: var(--font-read);
    font-size: var(--read-size);
    line-height: var(--read-lh);
    font-weight: var(--read-weight);
    word-spacing: calc(var(--read-word) + var(--font-word));
    padding-inline: var(--string) var(--gutter);
    margin-inline: auto;
    max-inline-size: calc(var(--read-measure) * var(--font-ch) + var(--string) + var(--gutter));
    hyphens: none;
    overflow-wrap: anywhere;
    text-align: var(--read-align);
  }
  /* Only where a line holds few words may a long one break at its half-spaces. */
  wbr {
    display: none;
  }
  @container (max-width: 640px) {
    wbr {
      display: var(--word-breaks, none);
    }
  }
  .ruler {
    display: none;
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: -2;
    pointer-events: none;
    box-sizing: content-box;
    padding-block: var(--hl-pad);
    margin-block-start: calc(-1 * var(--hl-pad));
    background: var(--surface);
    border-block: 2px solid var(--edge);
  }
  :host([ruled]) .ruler {
    display: block;
  }
  /* What is not read now is paler, yet legible, or not seen, yet there for a screen reader and a press. */
  :host([data-focus='pale']) :is([data-block], h1, .source):not([data-here]) {
    --ink: var(--ink-3);
    --ink-2: var(--ink-3);
    color: var(--ink-3);
  }
  :host([data-focus='alone']) :is([data-block], h1, .source, .end):not([data-here]) {
    opacity: 0;
  }
  :host(:not([data-focus='none'])) :is([data-block], h1) {
    transition:
      color var(--m-base) var(--ease),
      opacity var(--m-base) var(--ease);
  }
  .source {
    font: 500 var(--t-sm) / 1.8 var(--font-ui);
    color: var(--ink-2);
    word-spacing: 0;
    overflow: hidden;
  }
  /* A dot before each part; the one that begins a line lies outside and is cut off. */
  .source > span {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -20px;
  }
  .source > span > span {
    display: flex;
    align-items: center;
  }
  .source > span > span::before {
    content: '';
    inline-size: 4px;
    block-size: 4px;
    margin-inline: 8px;
    border-radius: 50%;
    background: var(--edge);
    flex: none;
  }
  h1 {
    font-family: var(--font-title);
    font-weight: 700;
    /* Much larger than large text is no easier to read, and breaks words. */
    font-size: max(2.4rem, min(var(--read-size) * 1.75, var(--read-size) + 1.25rem));
    line-height: 1.22;
    margin-block: 4px 8px;
    text-wrap: balance;
    word-spacing: 0;
  }
  /* A margin must not leave them: it would be lost while they are out of view. */
  .group,
  .section,
  .stretch {
    display: flow-root;
  }
  .group,
  .stretch {
    content-visibility: auto;
  }
  .group:only-child,
  .section:only-child .stretch {
    content-visibility: visible;
  }
  .sections {
    text-wrap: wrap;
    container-type: inline-size;
  }
  av-block,
  av-text {
    display: block;
  }
  [data-text] {
    cursor: pointer;
  }
  .lead {
    font-weight: max(500, var(--read-weight));
    font-size: 1.06em;
    color: var(--ink-2);
    margin-block: 14px var(--read-para);
  }
  p[data-block],
  [role='list'] {
    margin-block-end: var(--read-para);
  }
  h2,
  h3,
  h4 {
    font-family: var(--font-title);
    font-weight: 700;
    line-height: 1.4;
    margin-block: 1.2em 0.35em;
  }
  h2 {
    font-size: 1.45em;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1.1em;
  }
  blockquote {
    margin: 0 0 var(--read-para);
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--edge);
    color: var(--ink-2);
  }
  blockquote p {
    margin: 0;
  }
  p.item {
    --sign: calc(var(--mark, 2) * 0.56em - 0.2em);
    padding-inline-start: calc(var(--depth, 0) * 1.3em + var(--sign) + 0.45em);
    margin-block-end: calc(var(--read-para) * 0.4);
  }
  .item::before {
    content: '';
    display: inline-block;
    border: 0.16em solid;
    border-radius: 50%;
    margin-inline: -0.9em 0.58em;
    vertical-align: 0.2em;
    color: var(--ink-2);
  }
  .item[data-mark]::before {
    content: attr(data-mark) ' ';
    border: 0;
    min-inline-size: var(--sign);
    margin-inline: calc(-0.45em - var(--sign)) 0.45em;
    vertical-align: 0;
    text-align: end;
  }
  .related {
    margin-block: calc(var(--read-para) * 1.2);
    padding: 14px 18px 16px;
    background: var(--inset);
    border-radius: var(--r-m);
    border: 1.5px dashed var(--edge);
    font: 400 var(--t-md) / 1.8 var(--font-ui);
    word-spacing: 0;
  }
  .related p {
    margin: 0;
  }
  .related .label {
    font-size: var(--t-sm);
    font-weight: 600;
    color: var(--ink-2);
  }
  .related .link a {
    display: block;
    padding-block: 8px;
  }
  .related .link {
    font-weight: 600;
    font-size: max(var(--t-lg), calc(var(--read-size) * 0.9));
    line-height: 1.7;
  }
  .related .note {
    font-size: var(--t-xs);
    color: var(--ink-2);
  }
  figure {
    margin: calc(var(--read-para) * 1.1) 0 calc(var(--read-para) * 1.3);
    border: 1.5px solid var(--line);
    border-radius: var(--r-m);
    overflow: hidden;
    background: var(--surface);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }
  img.whole {
    aspect-ratio: auto;
  }
  figcaption {
    padding: 12px 16px 14px;
    font: 400 max(var(--t-sm), calc(var(--read-size) * 0.78)) / 1.9 var(--font-ui);
    color: var(--ink-2);
    border-block-start: 1.5px solid var(--line);
  }
  .missing {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    min-block-size: 96px;
    color: var(--ink-2);
    font: 500 var(--t-md) / 1.7 var(--font-ui);
    background: var(--inset);
  }
  code {
    font-size: 0.9em;
    unicode-bidi: isolate;
  }
  .end {
    font: 600 var(--t-sm) / 1.8 var(--font-ui);
    color: var(--ink-3);
    text-align: center;
    margin-block: 2.5em 1em;
  }

  .to-spoken {
    position: fixed;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    inset-block-end: calc(168px + env(safe-area-inset-bottom));
    z-index: 3;
    box-shadow: var(--e2);
  }
  ${waitingStyle}
`;
