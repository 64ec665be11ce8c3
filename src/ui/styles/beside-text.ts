import { css } from 'lit';

/** What stands beside the text of a wide window, and the room the text makes for it. */
export const besideTextStyle = css`
  /* Beside an open panel the text makes room, so that every change of display shows in it. */
  @media (min-width: 1024px) {
    :host([beside]) main {
      padding-inline-end: 420px;
    }
  }
  .appbar [aria-expanded='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  /* The place of the contents is kept before they come, so that nothing moves; the player lies over its foot. */
  :is(av-outline, .outline) {
    position: fixed;
    inset-block: 0;
    padding-block-end: 93px;
    inset-inline-start: 0;
    inline-size: var(--outline);
    background: var(--surface);
  }
  @media (max-width: 1023px) {
    :is(av-outline, .outline) {
      display: none;
    }
  }
  @media (min-width: 1024px) {
    :host([outlined]) {
      --outline: 312px;
      padding-inline-start: var(--outline);
    }
    :host([outlined]) .to-spoken {
      inset-inline-start: var(--outline);
    }
    /* Where it stands too when there is no list. */
    :host([outlined]) .appbar > a {
      position: fixed;
      inset-block-start: 6px;
      inset-inline-start: 8px;
    }
  }
`;
