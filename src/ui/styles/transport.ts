import { css } from 'lit';

/** The transport: the one left-to-right island, because ▶ means forward in time on every device. */
export const transportStyle = css`
  .transport {
    direction: ltr;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .key {
    min-inline-size: 64px;
    min-block-size: 64px;
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 2px;
    border-radius: var(--r-m);
    font-size: var(--t-xs);
    font-weight: 500;
    line-height: 1.5;
    color: var(--ink-2);
    direction: rtl;
  }
  .key .icon {
    color: var(--ink);
  }
  .key .value {
    font-size: var(--t-md);
    font-weight: 700;
    color: var(--ink);
    line-height: 24px;
    unicode-bidi: isolate;
  }
  .main {
    inline-size: 72px;
    block-size: 72px;
    position: relative;
    display: grid;
    place-items: center;
    border-radius: 50%;
    color: var(--on-accent);
    flex: none;
  }
  .main:focus-visible {
    border-radius: 50%;
  }
  .main::before {
    content: '';
    position: absolute;
    inset: 6px;
    border-radius: 50%;
    background: var(--accent);
  }
  .main .icon {
    position: relative;
    inline-size: 30px;
    block-size: 30px;
  }
  .main .ring {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    transform: rotate(-90deg);
    fill: none;
  }
  /* Where lines are as bright as what is read, the share must still be told from the whole. */
  .ring .all {
    stroke: color-mix(in srgb, var(--edge) 30%, transparent);
    stroke-width: 3;
  }
  .ring .read {
    stroke: var(--voice);
    stroke-width: 4;
    stroke-linecap: round;
  }
  @media (hover: hover) {
    .key:hover {
      background: var(--inset);
    }
  }
  .key:active {
    background: var(--accent-soft);
  }
  .main:active::before {
    opacity: 0.85;
  }
  @media (forced-colors: active) {
    .main,
    .main::before {
      forced-color-adjust: none;
    }
    .main::before {
      background: Highlight;
    }
    .main {
      color: HighlightText;
    }
  }
`;
