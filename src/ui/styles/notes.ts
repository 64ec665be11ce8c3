import { css } from 'lit';

/** The four ways in which a stretch is marked: a field, and a line of its own kind for who does not see its colour. */
export const noteStyle = css`
  .marked {
    quotes: none;
    color: var(--ink);
    text-decoration-thickness: 3px;
    text-underline-offset: 0.4em;
    text-decoration-skip-ink: none;
    padding-inline: 3px;
    border-radius: 3px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  [data-colour='amber'] {
    background: var(--mark-amber);
    text-decoration-line: underline;
    text-decoration-color: var(--warn);
  }
  [data-colour='green'] {
    background: var(--mark-green);
    text-decoration-line: underline;
    text-decoration-style: double;
    text-decoration-color: var(--ok);
  }
  [data-colour='blue'] {
    background: var(--mark-blue);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--accent);
  }
  [data-colour='red'] {
    background: var(--mark-red);
    text-decoration-line: underline;
    text-decoration-style: dashed;
    text-decoration-color: var(--danger);
  }
`;
