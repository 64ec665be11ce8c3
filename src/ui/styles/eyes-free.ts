import { css } from 'lit';

/** The whole screen, its upper part a pad to touch, the keys within reach of a thumb. */
export const eyesFreeStyle = css`
  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    padding: max(8px, env(safe-area-inset-top)) 12px max(12px, env(safe-area-inset-bottom));
    background: var(--bg);
    color: var(--ink);
    overflow: auto;
    /* Fingers speak here; nothing scrolls or zooms under them. */
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  h2 {
    font-size: 1.625rem;
    padding-inline-start: 8px;
  }
  .pad {
    flex: 1 0 9rem;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 10px;
    padding: 12px;
    text-align: center;
    border: 2px solid var(--edge);
    border-radius: var(--r-xl);
    background: var(--surface);
  }
  .pad .icon {
    inline-size: 88px;
    block-size: 88px;
    color: var(--accent);
  }
  .where {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.6;
  }
  .help {
    inline-size: 100%;
    font-size: var(--t-sm);
    line-height: 1.7;
    padding-inline: 8px;
    margin-inline: auto;
  }
  .keys {
    direction: ltr;
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 8px;
    inline-size: 100%;
    max-inline-size: 560px;
    margin-inline: auto;
  }
  .keys .key {
    grid-column: span 2;
    min-inline-size: 48px;
    min-block-size: 68px;
    background: var(--surface);
    border: 1.5px solid var(--edge);
    font-size: var(--t-sm);
    text-align: center;
    touch-action: none;
  }
  .keys .key:nth-child(n + 7) {
    grid-column: span 3;
  }
  details {
    inline-size: 100%;
    max-inline-size: 560px;
    margin-inline: auto;
    touch-action: auto;
  }
  summary {
    min-block-size: 48px;
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '+' / '';
    font-weight: 700;
    color: var(--accent);
  }
  [open] > summary::before {
    content: '−' / '';
  }
  /* Too low a window for all at once scrolls, and the pad alone takes gestures. */
  @media (max-height: 640px) {
    dialog {
      touch-action: auto;
    }
    .pad {
      touch-action: none;
    }
    .pad .icon {
      inline-size: 48px;
      block-size: 48px;
    }
    .keys .key {
      touch-action: manipulation;
    }
  }
  @media (min-width: 768px) {
    .keys {
      grid-template-columns: repeat(8, minmax(0, 1fr));
    }
    .help,
    .keys,
    details {
      max-inline-size: 900px;
      padding-inline: 0;
    }
    .keys .key,
    .keys .key:nth-child(n + 7) {
      grid-column: span 1;
    }
  }
`;
