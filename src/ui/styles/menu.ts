import { css } from 'lit';

/** A sheet of things to do with an article, and the field of its new name. */
export const menuStyle = css`
  label {
    font-weight: 600;
    display: block;
    margin-block-end: 6px;
  }
  input {
    min-block-size: 52px;
    flex: 1 1 12rem;
  }
  /* In a list of things to do each row is one; they need no underline to be told from text. */
  av-sheet > .button.plain {
    color: var(--ink);
    text-decoration: none;
  }
  av-sheet > .plain .icon {
    color: var(--accent);
  }
  av-sheet > .button {
    display: flex;
    inline-size: 100%;
    justify-content: start;
  }
`;
