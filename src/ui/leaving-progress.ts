import { html, nothing, type TemplateResult } from 'lit';
import share from 'lucide-static/icons/share-2.svg?raw';
import type { Leaving } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { drawn } from './drawn-icon.ts';
import { icon } from './icons.ts';
import { words } from './words.ts';

/** Work on a file that leaves or comes back, as far as it is; what was made, to be saved or given away; what failed. */
export function leavingProgress(app: App, leaving: Leaving): TemplateResult | typeof nothing {
  switch (leaving.status) {
    case 'working': {
      const percent = Math.round(leaving.share * 100);
      return html`<div class="stack late">
        <p id="what">${words.out.working[leaving.what]}</p>
        <progress aria-labelledby="what" max="100" .value=${percent}></progress>
        <button class="button" @click=${() => app.stopLeaving()}>${words.out.cancel}</button>
      </div>`;
    }
    case 'made':
      return html`<div class="stack">
        <p>${words.out.ready} <bdi class="strong">${leaving.name}</bdi></p>
        <p class="tiny soft">${words.out.size(leaving.size)}</p>
        ${
          leaving.picturesLeft > 0
            ? html`<p class="small">${words.out.picturesLeft(leaving.picturesLeft)}</p>`
            : nothing
        }
        <div class="ways">
          <button class="button primary" @click=${() => app.saveMade()}>
            ${icon('download')}${words.out.save}
          </button>
          ${
            leaving.shares
              ? html`<button class="button" @click=${() => app.shareMade()}>
                  ${drawn(share)}${words.out.share}
                </button>`
              : nothing
          }
        </div>
      </div>`;
    case 'failed':
      return html`<p class="failed">
        ${icon('triangleAlert')}<span>${words.faults[leaving.code]}</span>
      </p>`;
    default:
      return nothing;
  }
}
