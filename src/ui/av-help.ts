import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { commands } from '../app/commands.ts';
import type { App } from '../app/create-app.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Keys whose names are not what is printed on them. */
const signs: Readonly<Record<string, string>> = {
  ' ': words.help.space,
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
};

/** The list of keys, made from the table of commands. */
@customElement('av-help')
export class AvHelp extends LitElement {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult {
    return html`
      <header class="appbar">
        <button class="icon-button" aria-label=${words.add.back} @click=${() => history.back()}>
          ${icon('arrowRight')}
        </button>
      </header>
      <main class="page">
        <h1 class="title">${words.help.title}</h1>
        <p class="soft">${words.help.intro}</p>
        <dl>
          ${commands.map(
            ({ id, keys }) =>
              html`<div>
                <dt>${keys.map((key) => html`<kbd>${signs[key] ?? key}</kbd>`)}</dt>
                <dd>${words.help.commands[id]}</dd>
              </div>`,
          )}
        </dl>
      </main>
    `;
  }

  static override styles = [
    controls,
    css`
      h1 {
        font-size: 2.25rem;
      }
      dl > div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 18px;
        min-block-size: 52px;
        border-block-end: 1px solid var(--line);
      }
      dt {
        min-inline-size: 7.5rem;
        display: flex;
        gap: 6px;
      }
      kbd {
        border: 1.5px solid var(--edge);
        border-radius: 8px;
        padding-inline: 9px;
        font: 600 var(--t-sm) / 1.9 var(--font-ui);
        min-inline-size: 34px;
        text-align: center;
        background: var(--surface);
        /* From right to left a bracket would be shown as its mirror image. */
        direction: ltr;
        unicode-bidi: isolate;
      }
    `,
  ];
}
