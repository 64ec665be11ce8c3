import { css } from 'lit';

/** Notes and the match of a search in the text: a field of colour, and a line of a kind of its own. */
export const stretchStyle = css`
  ::highlight(av-note-amber) {
    background: var(--mark-amber);
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--warn);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-note-green) {
    background: var(--mark-green);
    text-decoration: underline;
    text-decoration-style: double;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--ok);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-note-blue) {
    background: var(--mark-blue);
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-note-red) {
    background: var(--mark-red);
    text-decoration: underline;
    text-decoration-style: dashed;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--danger);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-sought) {
    background: var(--word-bg);
    color: var(--word-ink);
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--word-line);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  @media (forced-colors: active) {
    ::highlight(av-sought) {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
