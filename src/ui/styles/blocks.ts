import { css } from 'lit';

/** Verse, tables, footnotes, code and what stands around a text. */
export const blocksStyle = css`
  .verse {
    text-align: center;
  }
  .verse .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .verse .gap {
    display: none;
  }
  /* Side by side where two of the longest fit, in every line alike; else one below the other, none broken. */
  .verse .line:has(.gap) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--half) * 0.42em), 1fr));
    column-gap: 1.6em;
  }
  .table-box {
    overflow-x: auto;
    margin-block: calc(var(--read-para) * 1.1) calc(var(--read-para) * 1.3);
    border: 1.5px solid var(--line);
    border-radius: var(--r-m);
    font-family: var(--font-ui);
    font-size: 0.9em;
    line-height: 1.8;
    word-spacing: 0;
  }
  .table {
    display: table;
    inline-size: 100%;
    border-collapse: collapse;
  }
  .row {
    display: table-row;
  }
  .row > div {
    display: table-cell;
    padding: 0.4em 0.8em;
    min-inline-size: 5em;
    overflow-wrap: normal;
  }
  .row + .row > div {
    border-block-start: 1px solid var(--line);
  }
  .row.header > div {
    font-weight: 700;
    background: var(--inset);
  }
  .footnote {
    display: flex;
    gap: 8px;
    align-items: start;
    font-size: 0.85em;
    color: var(--ink-2);
  }
  .footnote p {
    flex: 1;
    margin: 0;
  }
  .footnote .back {
    min-inline-size: 48px;
    min-block-size: 48px;
  }
  .call {
    color: var(--accent);
    font: inherit;
    padding-inline: 0.4em;
    text-decoration: underline;
  }
  sup {
    line-height: 0;
  }
  .furniture {
    font-size: 0.85em;
    color: var(--ink-2);
  }
  .code {
    white-space: pre-wrap;
    text-align: start;
    padding: 0.6em 0.9em;
    background: var(--inset);
    border-radius: var(--r-m);
  }
`;
