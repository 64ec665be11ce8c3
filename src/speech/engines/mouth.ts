import type { Clock } from '../../base/clock.ts';
import { Fault } from '../../base/fault.ts';
import type { Range } from '../../text/offset-map.ts';
import type { Delivery, Mark, Utterance } from '../engine.ts';
import { Pushable } from '../pushable.ts';
import { CANCEL_SETTLES_MS, clearLeftovers, SWALLOWED_MS, withoutMarkup } from './quirks.ts';
import { speechFault } from './speech-fault.ts';

/** A voice that does not begin within this is told once more, and then given up. */
const START_LIMIT_MS = { local: 2_500, online: 6_000 };
/** When the page is seen again and its speech is gone, events still on their way get this long. */
const RETURN_GRACE_MS = 300;

/** What is being said, and where its marks go. */
interface Take {
  readonly utterance: Utterance;
  readonly delivery: Delivery;
  readonly native: SpeechSynthesisVoice | null;
  readonly marks: Pushable<Mark>;
  readonly signal: AbortSignal;
}

/** The one synthesiser of the page. It says one utterance at a time, and listens to that one only. */
export class Mouth {
  /** Chrome collects an utterance nobody holds, and its events with it (crbug.com/509488). */
  private held: SpeechSynthesisUtterance | null = null;
  private taking: Take | null = null;
  private cancelledAt = -Infinity;
  /** iOS allows sound once something sounded within a tap; until then nothing is put off to a later task. */
  private hasSounded = false;

  constructor(
    private readonly synthesis: SpeechSynthesis,
    private readonly Native: typeof SpeechSynthesisUtterance,
    private readonly clock: Clock,
  ) {}

  /** Falls silent. */
  hush(): void {
    if (!this.held) return;
    this.held = null;
    this.synthesis.cancel();
    this.cancelledAt = this.clock.now();
  }

  /** The page goes, and its speech with it; should it come back, it wants to be asked again. */
  leave(): void {
    const marks = this.held && this.taking?.marks;
    this.hush();
    marks?.fail(new Fault('voice-blocked'));
  }

  /** As `Engine.speak`, with the device's own voice, or by language alone. */
  async *say(
    utterance: Utterance,
    delivery: Delivery,
    native: SpeechSynthesisVoice | null,
    signal: AbortSignal,
  ): AsyncGenerator<Mark, void, undefined> {
    const marks = new Pushable<Mark>();
    const turn = new AbortController();
    const stop = (): void => {
      turn.abort();
      marks.stop();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      this.begin({ utterance, delivery, native, marks, signal: turn.signal }, true);
      yield* marks;
    } finally {
      signal.removeEventListener('abort', stop);
      turn.abort();
    }
  }

  private begin(take: Take, mayRepeat: boolean): void {
    const { marks, delivery, signal } = take;
    const spoken = this.write(take);
    let started = false;
    let reached = 0;
    const isMine = (): boolean => this.held === spoken;
    const isLost = (): boolean => isMine() && !this.synthesis.speaking && !this.synthesis.pending;

    const begun = (): void => {
      if (started) return;
      started = this.hasSounded = true;
      marks.push({ kind: 'start' });
    };
    const over = (end: () => void): void => {
      if (!isMine()) return;
      this.held = null;
      end();
    };
    const repeat = (): void => {
      if (!isMine() || started) return;
      this.hush();
      if (mayRepeat) this.begin(take, false);
      else marks.fail(new Fault('voice-stuck'));
    };

    spoken.onstart = () => {
      if (isMine()) begun();
    };
    spoken.onboundary = ({ name, charIndex, charLength }) => {
      if (!isMine() || (name && name !== 'word') || charIndex < reached) return;
      const word = wordAt(spoken.text, charIndex, charLength);
      if (!word) return;
      reached = charIndex;
      begun();
      marks.push({ kind: 'word', ...word });
    };
    spoken.onend = () => over(() => marks.finish());
    spoken.onerror = ({ error }) => over(() => marks.fail(speechFault(error)));
    signal.addEventListener(
      'abort',
      () => {
        if (isMine()) this.hush();
      },
      { once: true },
    );
    document.addEventListener(
      'visibilitychange',
      () =>
        this.clock.after(
          RETURN_GRACE_MS,
          () => {
            if (started && isLost()) over(() => marks.fail(new Fault('voice-stuck')));
          },
          signal,
        ),
      { signal },
    );

    this.held = spoken;
    this.taking = take;
    this.launch(spoken, signal, () => {
      const limit = delivery.voice.local ? START_LIMIT_MS.local : START_LIMIT_MS.online;
      this.clock.after(SWALLOWED_MS, () => isLost() && repeat(), signal);
      this.clock.after(limit, repeat, signal);
    });
  }

  /** Speaks now, or in a later task when something was cancelled a moment ago. */
  private launch(spoken: SpeechSynthesisUtterance, signal: AbortSignal, then: () => void): void {
    const speak = (): void => {
      if (this.held !== spoken) return;
      this.synthesis.speak(spoken);
      then();
    };
    if (!this.hasSounded) clearLeftovers(this.synthesis);
    const wait = this.cancelledAt + CANCEL_SETTLES_MS - this.clock.now();
    if (this.hasSounded && wait > 0) this.clock.after(wait, speak, signal);
    else speak();
  }

  private write({ utterance, delivery, native }: Take): SpeechSynthesisUtterance {
    const spoken = new this.Native(withoutMarkup(utterance.text));
    // Both: Android goes by the language alone.
    spoken.lang = native?.lang.replaceAll('_', '-') ?? delivery.voice.language;
    spoken.voice = native;
    spoken.rate = delivery.rate;
    spoken.pitch = delivery.pitch;
    spoken.volume = delivery.volume ?? 1;
    return spoken;
  }
}

/** The word at an offset; its end is looked for where the engine does not tell it. */
function wordAt(text: string, from: number, length: number | undefined): Range | null {
  const rest = length ? length : (/^\S+/.exec(text.slice(from))?.[0].length ?? 0);
  return rest > 0 && from + rest <= text.length ? { from, to: from + rest } : null;
}
