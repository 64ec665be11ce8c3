import { css } from 'lit';

/** Shared by every element: the reset, icons, buttons, titles and the focus ring. */
export const controls = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  figure,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p,
  li {
    text-wrap: pretty;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  ::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
    touch-action: manipulation;
  }
  button:disabled {
    cursor: default;
    border-style: dashed;
    color: var(--ink-2);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.4em;
    text-decoration-thickness: 1.5px;
  }
  .icon {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    display: block;
  }
  :where(button, a, input, textarea, select, summary, [tabindex]):focus-visible {
    outline: var(--focus-w) solid var(--focus);
    outline-offset: var(--focus-gap);
    border-radius: var(--r-m);
  }
  .title {
    font-family: var(--font-title);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--s3);
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .soft {
    color: var(--ink-2);
  }
  .small {
    font-size: var(--t-sm);
  }
  .tiny {
    font-size: var(--t-xs);
  }
  .strong {
    font-weight: 600;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .dot {
    display: inline-block;
    inline-size: 4px;
    block-size: 4px;
    border-radius: 50%;
    background: currentColor;
    opacity: 0.7;
    margin-inline: 8px;
    vertical-align: middle;
  }
  .icon-button {
    inline-size: 48px;
    block-size: 48px;
    display: grid;
    place-items: center;
    border-radius: var(--r-m);
    color: var(--ink);
    flex: none;
  }
  .icon-button.ring {
    border: 1.5px solid var(--edge);
  }
  .button {
    min-block-size: 52px;
    padding: 8px 22px;
    border-radius: var(--r-m);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    font-weight: 600;
    font-size: var(--t-md);
    line-height: 1.5;
    text-align: center;
    text-wrap: balance;
    text-decoration: none;
    border: 1.5px solid var(--edge);
    color: var(--ink);
  }
  .button.primary {
    background: var(--accent);
    color: var(--on-accent);
    border: 2px solid var(--accent);
  }
  .button.plain {
    border-color: transparent;
    color: var(--accent);
    padding-inline: 12px;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.4em;
  }
  .button.wide {
    inline-size: 100%;
  }
  .button.danger {
    color: var(--danger);
    border-color: currentColor;
  }
  .button:disabled {
    background: none;
    border: 1.5px dashed var(--edge);
    color: var(--ink-2);
  }
  /* What is pressed shows it in the same frame, so without a transition. */
  :where(a, button, summary, label):active {
    opacity: 0.7;
  }
  .icon-button:active,
  .button:active {
    background: var(--accent-soft);
  }
  .button.primary:active {
    background: var(--accent);
    opacity: 0.88;
  }
  @media (hover: hover) {
    .icon-button:hover {
      background: var(--inset);
    }
  }
  .box {
    border: 1.5px solid var(--edge);
    border-radius: var(--r-m);
    background: var(--surface);
    padding: 12px 16px;
  }
  .appbar {
    position: var(--head-bar);
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: max(6px, env(safe-area-inset-top)) 8px 6px;
    min-block-size: 60px;
    background: var(--bg);
  }
  .page {
    padding: 0 var(--gutter) 40px;
    max-inline-size: 720px;
    margin-inline: auto;
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
