import { html, nothing, svg, type TemplateResult } from 'lit';
import type { App } from '../app/create-app.ts';
import { icon } from './icons.ts';
import { transportKey as key } from './transport-key.ts';
import { words } from './words.ts';

/**
 * Previous, play or pause with a ring for the share that is read, next. DOM order is the order in time, which is
 * also the order in which a screen reader meets them.
 * @param share 0–1, of the article
 */
export function transport(app: App, share: number): TemplateResult {
  const { player } = app;
  const { status } = player.store.snapshot;
  const playing = status === 'speaking' || status === 'loading';
  const around = 2 * Math.PI * 33.5;
  return html`<div class="transport" role="group" aria-label=${words.player.controls}>
    ${key('previousBlock', words.player.previousBlock, () => player.previousBlock(), 'block')}
    ${key('previous', words.player.previousSentence, () => player.previousSentence())}
    <button
      class="main"
      aria-label=${playing ? words.player.pause : words.player.play}
      @click=${() => player.toggle()}
    >
      <svg class="ring" viewBox="0 0 72 72" aria-hidden="true">
        <circle class="all" cx="36" cy="36" r="33.5" />
        ${
          share > 0
            ? svg`<circle class="read" cx="36" cy="36" r="33.5" stroke-dasharray="${around * share} ${around}" />`
            : nothing
        }
      </svg>
      ${icon(playing ? 'pause' : 'play')}
    </button>
    ${key('next', words.player.nextSentence, () => player.nextSentence())}
    ${key('nextBlock', words.player.nextBlock, () => player.nextBlock(), 'block')}
  </div>`;
}
