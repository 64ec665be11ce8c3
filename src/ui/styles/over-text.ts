import { css } from 'lit';

/** What is drawn around the text of the reader without touching it. */
export const overTextStyle = css`
  /* The sentence and the word being spoken: rounded, underlined fields under the text, its ink by highlights. */
  .fields {
    position: absolute;
    inset: 0;
    z-index: -1;
    pointer-events: none;
  }
  .fields > div {
    position: absolute;
    inset: 0;
  }
  .fields i {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    background: var(--sent-bg);
    border-radius: min(0.28em, 6px);
    padding-block: var(--hl-pad);
    padding-inline: min(0.18em, 4px);
    box-sizing: content-box;
    margin-block-start: calc(-1 * var(--hl-pad));
    margin-left: calc(-1 * min(0.18em, 4px));
  }
  .spoken-words i {
    background: var(--word-bg);
    padding-inline: min(0.12em, 3px);
    margin-left: calc(-1 * min(0.12em, 3px));
  }
  /* A highlight's own underline cannot be moved off the dots of the letters, so the fields carry it. */
  .fields i::after {
    content: '';
    position: absolute;
    inset-inline: min(0.18em, 4px);
    inset-block-end: calc(var(--hl-pad) + 0.02em);
    border-block-end: max(1.5px, 0.05em) solid var(--sent-line);
  }
  .spoken-words i::after {
    inset-inline: min(0.12em, 3px);
    border-block-end: max(4px, 0.1em) solid var(--word-line);
  }
  .read ::highlight(av-sentence) {
    color: var(--ink);
  }
  .read ::highlight(av-word) {
    color: var(--word-ink);
  }
  @media (forced-colors: active) {
    /* Or every highlight is filled like a selection; the tokens are the system's colours already. */
    .read {
      forced-color-adjust: none;
    }
    .spoken-words i {
      forced-color-adjust: none;
      background: Highlight;
    }
    .spoken-words i::after {
      border-color: HighlightText;
    }
    .read ::highlight(av-word) {
      color: HighlightText;
    }
  }
`;
