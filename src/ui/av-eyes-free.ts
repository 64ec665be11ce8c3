import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { App } from '../app/create-app.ts';
import type { CommandId } from '../app/commands.ts';
import { commandOf } from '../app/key-bindings.ts';
import { pressedKeys } from '../app/pressed-keys.ts';
import './av-announcer.ts';
import './av-switch.ts';
import { Watch } from './controllers/watch.ts';
import { answer, eyesFreeAct } from './eyes-free-act.ts';
import { eyesFreeGestures } from './eyes-free-gestures.ts';
import { followStroke, HOLD_MS, NO_STROKE, type Touch } from './gestures.ts';
import { icon } from './icons.ts';
import { controls } from './styles/controls.ts';
import { eyesFreeStyle } from './styles/eyes-free.ts';
import { transportStyle } from './styles/transport.ts';
import { Tones } from './tones.ts';
import { transportKey as key } from './transport-key.ts';
import { whereNow } from './where-now.ts';
import { words } from './words.ts';

/**
 * Listening without looking: the whole screen takes gestures, each of which has a key and a button that do the same.
 * Escape, the button and the back gesture of the system leave it.
 */
@customElement('av-eyes-free')
export class AvEyesFree extends LitElement {
  @property({ attribute: false }) app!: App;
  @query('dialog') private dialog!: HTMLDialogElement;
  private readonly tones = new Tones();
  private stroke = NO_STROKE;
  /** The stroke began on something that can itself be pressed. */
  private onControl = false;
  private holding: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Watch(this, () => [this.app.store, this.app.player.store]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.holding);
    this.tones.end();
  }

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('.pad')?.focus();
    // A screen reader reads it as the description of the pad.
    const { answers } = this.app.store.snapshot.settings;
    if (answers === 'voice') answer(this.app, `${words.eyesFree.title}. ${words.eyesFree.help}`);
  }

  protected override render(): TemplateResult {
    const { reading } = this.app.store.snapshot;
    const { status } = this.app.player.store.snapshot;
    const playing = status === 'speaking' || status === 'loading';
    return html`<dialog
      aria-labelledby="heading"
      @close=${() => this.app.leaveEyesFree()}
      @click=${this.pressedUntouched}
      @keydown=${this.keyPressed}
      @pointerdown=${(event: PointerEvent) => this.touched('down', event)}
      @pointermove=${(event: PointerEvent) => this.touched('move', event)}
      @pointerup=${(event: PointerEvent) => this.touched('up', event)}
      @pointercancel=${(event: PointerEvent) => this.touched('cancel', event)}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      <div class="head">
        <h2 id="heading" class="title grow">${words.eyesFree.title}</h2>
        <button class="button" @click=${() => this.dialog.close()}>
          ${icon('x')}${words.eyesFree.exit}
        </button>
      </div>
      <av-announcer .app=${this.app}></av-announcer>
      <div
        class="pad"
        role="application"
        tabindex="0"
        aria-label=${words.eyesFree.pad}
        aria-describedby="help"
      >
        ${icon(playing ? 'pause' : 'play')}
        <p class="where">${whereNow(this.app.store.snapshot, this.app.player.store.snapshot)}</p>
        <p class="soft">${reading.status === 'open' ? this.app.shown(-1).text : nothing}</p>
      </div>
      <p id="help" class="help soft">${words.eyesFree.help}</p>
      ${this.keys(playing)} ${this.switches()}
    </dialog>`;
  }

  private keys(playing: boolean): TemplateResult {
    const act = (id: CommandId) => (): void => this.act(id);
    return html`<div class="keys" role="group" aria-label=${words.player.controls}>
      ${key('previous', words.player.previousSentence, act('previous-sentence'))}
      ${key(playing ? 'pause' : 'play', playing ? words.player.pause : words.player.play, act('toggle'))}
      ${key('next', words.player.nextSentence, act('next-sentence'))}
      ${key('previousBlock', words.player.previousBlock, act('previous-block'))}
      ${key('locate', words.eyesFree.where, act('where'))}
      ${key('nextBlock', words.player.nextBlock, act('next-block'))}
      ${key('chevronUp', words.eyesFree.previousArticle, act('previous-article'))}
      ${key('chevronDown', words.eyesFree.nextArticle, act('next-article'))}
    </div>`;
  }

  private switches(): TemplateResult {
    const { tones, answers } = this.app.store.snapshot.settings;
    return html`<details>
      <summary>${words.settings.title}</summary>
      <av-switch
        .label=${words.eyesFree.tones}
        .note=${words.eyesFree.tonesNote}
        ?on=${tones}
        @change=${({ detail }: CustomEvent<boolean>) => this.app.set({ tones: detail })}
      ></av-switch>
      <av-switch
        .label=${words.eyesFree.answers}
        .note=${words.eyesFree.answersNote}
        ?on=${answers === 'screen-reader'}
        @change=${({ detail }: CustomEvent<boolean>) =>
          this.app.set({ answers: detail ? 'screen-reader' : 'voice' })}
      ></av-switch>
    </details>`;
  }

  private act(id: CommandId): void {
    eyesFreeAct(this.app, id, this.tones);
  }

  /** A screen reader presses the pad without touching it. */
  private readonly pressedUntouched = (event: MouseEvent): void => {
    if (event.detail === 0 && !isControl(event.composedPath())) this.act('toggle');
  };

  private touched(kind: Touch['kind'], event: PointerEvent): void {
    const { pointerId: id, clientX: x, clientY: y, timeStamp: at } = event;
    clearTimeout(this.holding);
    if (kind === 'down') {
      const fresh = this.stroke.down.size === 0;
      if (fresh) this.onControl = isControl(event.composedPath());
      if (fresh && event.button !== 0) return;
    }
    this.take({ kind, id, x, y, at });
    if (this.stroke.down.size === 1 && !this.stroke.over)
      this.holding = setTimeout(
        () => this.take({ kind: 'held', id, x, y, at: at + HOLD_MS }),
        Math.max(0, this.stroke.began + HOLD_MS - at),
      );
  }

  private take(touch: Touch): void {
    const { stroke, gesture } = followStroke(this.stroke, touch);
    this.stroke = stroke;
    if (!gesture) return;
    if (this.onControl && (gesture === 'tap' || gesture === 'hold')) return;
    this.act(eyesFreeGestures[gesture]);
  }

  private readonly keyPressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const control = isControl(event.composedPath());
    if (control && (event.key === ' ' || event.key === 'Enter')) return;
    const { keyBindings } = this.app.store.snapshot.settings;
    const id = event.key === 'Enter' ? 'toggle' : commandOf(pressedKeys(event), keyBindings)?.id;
    if (!id || id === 'help' || id === 'eyes-free') return;
    event.preventDefault();
    event.stopPropagation();
    this.act(id);
  };

  static override styles = [controls, transportStyle, eyesFreeStyle];
}

function isControl(path: readonly EventTarget[]): boolean {
  return path.some(
    (target) => target instanceof Element && target.matches('button, summary, label, input'),
  );
}
