import { css } from 'lit';

/** The words that `showMended` marks. */
export const mendedStyle = css`
  ::highlight(av-mended) {
    background: var(--accent-soft);
    text-decoration: underline dotted 3px var(--accent);
  }
`;
