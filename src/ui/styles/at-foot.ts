import { css } from 'lit';

/**
 * `.at-foot`, the buttons that end what is asked for, in sight however long that is. Their parent must not be a
 * grid, whose rows would hold them.
 */
export const atFoot = css`
  .at-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    padding-block: 10px;
    background: var(--bg);
  }
  .at-foot .button {
    flex: 1 1 auto;
    padding-inline: 14px;
  }
  /* A lower window, or one with larger type, is left to the page. */
  @media (min-width: 14.1rem) and (min-height: 30rem) {
    .at-foot {
      position: sticky;
      inset-block-end: var(--foot);
      z-index: 1;
      box-shadow: 0 -6px 6px var(--bg);
    }
  }
`;
