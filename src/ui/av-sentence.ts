import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { Watch } from './controllers/watch.ts';
import { controls } from './styles/controls.ts';

/** The sentence being read, in large, with its spoken word. */
@customElement('av-sentence')
export class AvSentence extends LitElement {
  @property({ attribute: false }) app!: App;
  @query('mark') private mark!: HTMLElement | null;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { place, word: spoken } = this.app.player.store.snapshot;
    if (!place || this.app.store.snapshot.reading.status !== 'open') return nothing;
    const { text, map } = this.app.shown(place.block);
    const { from, to } = map.rangeToTarget(place);
    const word = spoken ? map.rangeToTarget(spoken) : { from: to, to };
    return html`<p>
      ${text.slice(from, word.from)}<mark>${text.slice(word.from, word.to)}</mark>${text.slice(
        word.to,
        to,
      )}
    </p>`;
  }

  /** Of a long sentence, the part with the spoken word stays in view. What is around it stays where its reader has it. */
  protected override updated(): void {
    const word = this.mark?.getBoundingClientRect();
    if (!word?.width) return;
    const { top, bottom } = this.getBoundingClientRect();
    this.scrollTop += Math.min(0, word.top - top) || Math.max(0, word.bottom - bottom);
  }

  static override styles = [
    controls,
    css`
      :host {
        font-family: var(--font-read);
        font-size: 1.4375rem;
        line-height: 1.95;
        margin-block: 2px 6px;
        max-block-size: 8.45rem;
        overflow: auto;
      }
      p {
        display: inline;
        background: var(--sent-bg);
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
        padding-block: 0.15em;
        border-radius: 6px;
        text-decoration: underline;
        text-decoration-thickness: max(1.5px, 0.05em);
        text-decoration-color: var(--sent-line);
        text-underline-offset: 0.42em;
        text-decoration-skip-ink: none;
      }
      mark {
        background: var(--word-bg);
        color: var(--word-ink);
        text-decoration: underline;
        text-decoration-thickness: max(4px, 0.1em);
        text-decoration-color: var(--word-line);
        text-underline-offset: 0.39em;
        border-radius: 4px;
        /* No plate of the page's colour behind its words. */
        forced-color-adjust: none;
      }
      @media (min-width: 600px) and (max-height: 480px) {
        :host {
          max-block-size: 5.6rem;
        }
      }
    `,
  ];
}
