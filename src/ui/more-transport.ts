import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/create-app.ts';
import type { IconName } from './icons.ts';
import { transportKey as key } from './transport-key.ts';
import { words } from './words.ts';

/** What is needed less: this sentence again, and from heading to heading where the article has any. */
export function moreTransport({ store, player }: App): TemplateResult {
  const { reading } = store.snapshot;
  const hasHeadings =
    reading.status === 'open' && reading.article.blocks.some(({ kind }) => kind === 'heading');
  const heading = (sign: IconName, label: string, press: () => void) =>
    hasHeadings ? key(sign, label, press) : nothing;
  return html`<div class="transport" role="group" aria-label=${words.player.controls}>
    ${heading('chevronUp', words.player.previousHeading, () => player.previousHeading())}
    ${key('undo', words.player.repeat, () => player.repeat())}
    ${heading('chevronDown', words.player.nextHeading, () => player.nextHeading())}
  </div>`;
}
