import { css } from 'lit';

/** Notes and the match of a search in the text: a field of colour, and a line of a kind of its own. */
export const stretchStyle = css`
  ::highlight(av-note-amber) {
    background: var(--mark-amber);
    text-decoration: underline 3px var(--warn);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-note-green) {
    background: var(--mark-green);
    text-decoration: underline double 3px var(--ok);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-note-blue) {
    background: var(--mark-blue);
    text-decoration: underline dotted 3px var(--accent);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-note-red) {
    background: var(--mark-red);
    text-decoration: underline dashed 3px var(--danger);
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
  }
  ::highlight(av-sought) {
    background: var(--word-bg);
    color: var(--word-ink);
    text-decoration: underline 3px var(--word-line);
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
