import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/create-app.ts';
import ellipsisVertical from 'lucide-static/icons/ellipsis-vertical.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import { drawn } from './drawn-icon.ts';
import { words } from './words.ts';

/**
 * What can be done with the open article, at the end of the bar above it.
 * @param wide the contents stand beside the text, or are hidden there
 */
export function readerTools(app: App, wide: boolean): TemplateResult {
  const { contents } = app.store.snapshot.settings;
  return html`
    <button
      class="icon-button"
      aria-label=${words.reader.contents}
      aria-expanded=${wide ? contents : nothing}
      @click=${() => (wide ? app.set({ contents: !contents }) : app.show('contents'))}
    >
      ${drawn(list)}
    </button>
    <button
      class="icon-button letters"
      aria-label=${words.reader.display}
      @click=${() => app.show('display')}
    ></button>
    <button class="icon-button" aria-label=${words.reader.more} @click=${() => app.show('more')}>
      ${drawn(ellipsisVertical)}
    </button>
  `;
}
