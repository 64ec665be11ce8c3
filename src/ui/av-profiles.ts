import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import { sameLook } from '../library/look.ts';
import type { Profile } from '../library/profile.ts';
import { Watch } from './controllers/watch.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** The looks that the reader kept under a name: to put on, to keep the present one, to rename and to take away. */
@customElement('av-profiles')
export class AvProfiles extends LitElement {
  @property({ attribute: false }) app!: App;
  @query('form input') private name!: HTMLInputElement;
  @query('form') private form!: HTMLFormElement;

  constructor() {
    super();
    new Watch(this, () => [this.app.store]);
  }

  protected override render(): TemplateResult {
    const { settings } = this.app.store.snapshot;
    const display = words.display;
    return html`
      <div role="group" aria-labelledby="title">
        <p class="strong" id="title">${display.profiles}</p>
        <div class="all">
          ${settings.profiles.map((profile) => {
            const worn = sameLook(profile.look, settings);
            return html`<button
              class="one ${worn ? 'worn' : ''}"
              aria-pressed=${worn}
              @click=${() => this.app.applyProfile(profile)}
            >
              ${worn ? icon('check') : nothing}${nameOf(profile)}
            </button>`;
          })}
        </div>
      </div>
      <details>
        <summary>${display.arrange}</summary>
        <form @submit=${this.keep}>
          <label for="name">${display.keep}</label>
          <div class="row">
            <input
              id="name"
              class="box grow"
              required
              maxlength="40"
              autocomplete="off"
              placeholder=${display.profileName}
            />
            <button class="button">${display.keepIt}</button>
          </div>
        </form>
        <ul>
          ${settings.profiles.map(
            (profile) =>
              html`<li class="row">
                <input
                  class="box grow"
                  aria-label=${display.renameProfile(nameOf(profile))}
                  maxlength="40"
                  autocomplete="off"
                  .value=${nameOf(profile)}
                  @change=${(event: Event) => this.rename(profile, event)}
                />
                <button
                  class="icon-button"
                  aria-label=${display.removeProfile(nameOf(profile))}
                  @click=${() => this.app.removeProfile(profile)}
                >
                  ${icon('trash')}
                </button>
              </li>`,
          )}
        </ul>
      </details>
    `;
  }

  private readonly keep = (event: Event): void => {
    event.preventDefault();
    const name = this.name.value.trim();
    if (!name) return;
    void this.app.keepLook(name);
    this.form.reset();
  };

  private rename(profile: Profile, event: Event): void {
    const field = event.target as HTMLInputElement;
    const name = field.value.trim();
    if (name) void this.app.renameProfile(profile, name);
    else field.value = nameOf(profile);
  }

  static override styles = [
    controls,
    css`
      .all {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        padding-block: 8px;
      }
      .one {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-block-size: 48px;
        padding: 6px 18px;
        border: 1.5px solid var(--edge);
        border-radius: var(--r-full);
        background: var(--surface);
        font-weight: 600;
      }
      .one:focus-visible {
        border-radius: var(--r-full);
      }
      .worn {
        border: 3px solid var(--accent);
        padding: 4.5px 16.5px;
        background: var(--accent-soft);
        font-weight: 700;
      }
      .one:active {
        background: var(--accent-soft);
      }
      summary {
        min-block-size: 48px;
        display: list-item;
        align-content: center;
        line-height: 48px;
        color: var(--accent);
        font-weight: 600;
        cursor: pointer;
      }
      form,
      li {
        padding-block: 6px;
      }
      input.box {
        min-block-size: 52px;
        min-inline-size: 0;
      }
      @media (forced-colors: active) {
        .worn {
          outline: 3px solid Highlight;
        }
      }
    `,
  ];
}

function nameOf({ id, name }: Profile): string {
  return name || (words.display.shipped[id] ?? id);
}
