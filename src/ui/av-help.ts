import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { commands, type Command, type CommandId } from '../app/commands.ts';
import type { App } from '../app/create-app.ts';
import { conflictOf, keysOf } from '../app/key-bindings.ts';
import { pressedKeys } from '../app/pressed-keys.ts';
import { Watch } from './controllers/watch.ts';
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

/** Keys that the browser, a screen reader or the way through the page needs. */
const reserved = [
  'Tab',
  'Enter',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
];

/** The list of keys, made from the table of commands; each can be changed. */
@customElement('av-help')
export class AvHelp extends LitElement {
  @property({ attribute: false }) app!: App;
  /** The command that waits for its new key. */
  @state() private waiting: CommandId | null = null;
  /** What is to be said of the last press. */
  @state() private answer = '';

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    return html`
      <header class="appbar">
        <button class="icon-button" aria-label=${words.add.back} @click=${() => history.back()}>
          ${icon('arrowRight')}
        </button>
      </header>
      <main class="page">
        <h1 class="title" tabindex="-1">${words.help.title}</h1>
        <p class="soft">${words.help.intro}</p>
        <dl>${commands.map((command) => this.row(command))}</dl>
        ${
          Object.keys(this.app.store.snapshot.settings.keyBindings).length > 0
            ? html`<button class="button" @click=${this.reset}>
                ${icon('undo')}${words.help.reset}
              </button>`
            : nothing
        }
      </main>
    `;
  }

  private row(command: Command): TemplateResult {
    const { id } = command;
    const name = words.help.commands[id];
    const keys = keysOf(command, this.app.store.snapshot.settings.keyBindings);
    const waits = this.waiting === id;
    return html`<div>
      <dt>
        ${
          keys.length > 0
            ? keys.map((key) => html`<kbd>${signs[key] ?? key}</kbd>`)
            : html`<span class="soft">${words.help.none}</span>`
        }
      </dt>
      <dd class="grow">
        ${name}
        ${waits ? html`<p class="small soft">${this.answer || words.help.waiting}</p>` : nothing}
      </dd>
      <dd>
        <button
          class="button plain"
          aria-label=${words.help.change(name)}
          aria-pressed=${waits}
          @click=${() => this.wait(waits ? null : id)}
          @blur=${() => this.wait(null)}
          @keydown=${(event: KeyboardEvent) => waits && this.take(command, event)}
        >
          ${words.help.changeShort}
        </button>
      </dd>
    </div>`;
  }

  private wait(id: CommandId | null): void {
    if (id === this.waiting) return;
    this.waiting = id;
    this.answer = '';
    if (id) this.app.announce(words.help.waiting);
  }

  private take({ id }: Command, event: KeyboardEvent): void {
    if (event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') return this.wait(null);
    const { keyBindings } = this.app.store.snapshot.settings;
    const name = words.help.commands[id];
    if (event.key === 'Delete') return this.bind(id, '', words.help.removed(name));
    if (event.ctrlKey || event.altKey || event.metaKey || reserved.includes(event.key)) {
      // A modifier alone is only the way to a key.
      if (event.key.length > 1 && event.key !== 'Enter') return;
      return this.refuse(words.help.reserved);
    }
    const pressed = pressedKeys(event);
    // The Latin name, so that it is the same key whatever language the keyboard is set to.
    const key = pressed.find((one) => /^[!-~]+$/.test(one)) ?? event.key;
    const taken = conflictOf(key, id, keyBindings);
    if (taken) return this.refuse(words.help.taken(words.help.commands[taken.id]));
    this.bind(id, key, words.help.changed(name, signs[key] ?? key));
  }

  private bind(id: CommandId, key: string, said: string): void {
    const { keyBindings } = this.app.store.snapshot.settings;
    this.app.set({ keyBindings: { ...keyBindings, [id]: key } });
    this.wait(null);
    this.app.announce(said);
  }

  private refuse(why: string): void {
    this.answer = why;
    this.app.announce(why);
  }

  private readonly reset = (): void => {
    this.app.set({ keyBindings: {} });
    this.app.announce(words.help.reset);
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  };

  static override styles = [
    controls,
    css`
      h1 {
        font-size: 2.25rem;
        /* The mark of its focus comes clear of the bar. */
        margin-block: 6px 4px;
      }
      dl > div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 10px;
        min-block-size: 52px;
        border-block-end: 1px solid var(--line);
      }
      dt {
        flex: 0 1 6rem;
        display: flex;
        gap: 6px;
      }
      dd.grow {
        flex-basis: 5rem;
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
