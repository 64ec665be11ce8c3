import { css } from 'lit';

/** The words that `showMended` marks. */
export const mendedStyle = css`
  ::highlight(av-mended) {
    background: var(--accent-soft);
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--accent);
  }
`;
