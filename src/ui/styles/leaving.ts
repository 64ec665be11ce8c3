import { css } from 'lit';

/** Of `leavingProgress`. */
export const leavingStyle = css`
  .stack {
    display: grid;
    gap: 10px;
    margin-block: 12px;
  }
  .stack p {
    overflow-wrap: anywhere;
  }
  /* What is over at once is not announced by a flash. */
  .late {
    animation: appear 1ms 250ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  progress {
    inline-size: 100%;
    block-size: 12px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .ways .button {
    flex: 1 1 auto;
  }
  .failed {
    display: flex;
    gap: 10px;
    margin-block: 12px;
    color: var(--danger);
  }
`;
