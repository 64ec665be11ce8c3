import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Adding, Candidate, Failure } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { minutesToHear } from '../app/progress.ts';
import { icon } from './icons.ts';
import { atFoot } from './styles/at-foot.ts';
import { controls } from './styles/controls.ts';
import { words } from './words.ts';

/** Several things that came in together: which of them to keep, and which could not be read. */
@customElement('av-several')
export class AvSeveral extends LitElement {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) adding!: Adding & { readonly status: 'several' };

  protected override render(): TemplateResult {
    const { candidates, failures } = this.adding;
    const wanted = candidates.filter((one) => one.wanted).length;
    return html`<h2 class="title">${words.add.several(candidates.length)}</h2>
      ${candidates.length > 0 ? html`<p class="soft">${words.add.severalNote}</p>` : nothing}
      <ul class="box">
        ${candidates.map((candidate, i) => this.candidate(candidate, i))}
      </ul>
      ${
        failures.length > 0
          ? html`<h2 class="title">${words.add.unread(failures.length)}</h2>
              <ul class="box">
                ${failures.map(failureLine)}
              </ul>`
          : nothing
      }
      <div class="at-foot">
        <button class="button" @click=${() => this.app.clearDraft()}>${words.add.cancel}</button>
        <button
          class="button primary"
          ?disabled=${wanted === 0}
          @click=${() => this.app.keepWanted()}
        >
          ${icon('check')}${words.add.keepSeveral(wanted)}
        </button>
      </div>`;
  }

  private candidate({ draft, wanted, known, name }: Candidate, index: number): TemplateResult {
    const count = draft.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${wanted}
          ?disabled=${known}
          @change=${(event: Event) =>
            this.app.want(index, (event.target as HTMLInputElement).checked)}
        />
        <span class="grow">
          <span class="strong" dir="auto">${draft.title}</span>
          <span class="tiny soft about">
            <span>${words.time.minutes(minutesToHear(count))}</span>
            ${name ? html`<bdi>${name}</bdi>` : nothing}
            ${known ? html`<span>${words.add.known}</span>` : nothing}
          </span>
        </span>
      </label>
    </li>`;
  }

  static override styles = [
    controls,
    atFoot,
    css`
      h2 {
        font-size: 1.5rem;
        margin-block: 20px 6px;
      }
      ul {
        padding-block: 4px;
        margin-block: 10px 16px;
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      label,
      .failure {
        display: flex;
        align-items: center;
        gap: 14px;
        min-block-size: 64px;
        padding-block: 8px;
      }
      label {
        cursor: pointer;
      }
      input {
        inline-size: 24px;
        block-size: 24px;
        flex: none;
      }
      .grow {
        display: grid;
        overflow-wrap: anywhere;
      }
      .about {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
      }
      .failure .icon {
        color: var(--danger);
        flex: none;
      }
    `,
  ];
}

function failureLine({ name, code }: Failure): TemplateResult {
  return html`<li class="failure">
    ${icon('triangleAlert')}
    <span class="grow"><bdi class="strong">${name}</bdi><span>${words.faults[code]}</span></span>
  </li>`;
}
