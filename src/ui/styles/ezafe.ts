import { css } from 'lit';

/** The strokes that `EzafeLayer` draws. */
export const ezafeStyle = css`
  /* The unwritten ezafe: a stroke under the letter, or a small hamza over a silent he. */
  .fields .ezafe i {
    padding: 0;
    margin: 0;
    background: none;
    border-radius: 0;
    inline-size: 0;
    block-size: 0;
  }
  .fields .kasra::after {
    inset: auto;
    left: -0.17em;
    inset-block-start: 0.09em;
    inline-size: 0.34em;
    border-block-end: max(2px, 0.08em) solid var(--accent);
    rotate: -28deg;
  }
  .fields .hamza::after {
    content: 'ء';
    inset: auto;
    left: -0.3em;
    inset-block-end: 0.02em;
    border: 0;
    font: 700 0.55em/0.8 var(--font-ui);
    color: var(--accent);
  }
`;
