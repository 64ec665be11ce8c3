import { css } from 'lit';

/** The place of a text that is on its way: the shapes of its title and lines. */
export const waitingStyle = css`
  /* What opens at once is never announced as on its way. */
  .waiting {
    padding-block: 24px;
    animation: late 1ms 200ms both;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  h1.waiting {
    display: flex;
    flex-direction: column;
    gap: 20px;
    margin: 0;
    font: 500 var(--t-sm) / 1.8 var(--font-ui);
    color: var(--ink-2);
    /* Seen on every page, also where what is inset is darker than it. */
    --bar: color-mix(in srgb, currentColor 16%, transparent);
  }
  /* The shape of a title and of lines to come. */
  h1.waiting::before {
    content: '';
    order: 1;
    inline-size: 62%;
    block-size: 2.4rem;
    border-radius: var(--r-s);
    background: var(--bar);
  }
  h1.waiting::after {
    content: '';
    order: 2;
    block-size: calc(var(--read-size) * var(--read-lh) * 5);
    /* Not a repeating gradient: Firefox 153 draws those of such a colour as hairlines. */
    background: linear-gradient(var(--bar) var(--read-size), transparent 0) 0 0 / 100%
      calc(var(--read-size) * var(--read-lh));
  }
`;
