/** Each thing that is told by a tone: its notes, Hz. What goes forward rises or is high. */
const notes = {
  play: [523, 784],
  pause: [784, 523],
  forward: [880],
  back: [587],
  'forward-far': [740, 988],
  'back-far': [659, 494],
  edge: [196],
  asked: [659],
} as const satisfies Record<string, readonly number[]>;
export type Tone = keyof typeof notes;

/** Length of a note, s. */
const NOTE = 0.07;
/** Soft beside a voice. */
const LOUDNESS = 0.09;

/** Short soft tones, made in code. Sounds only after the reader has touched the page, as browsers want it. */
export class Tones {
  private context: AudioContext | undefined;

  sound(tone: Tone): void {
    const context = (this.context ??= new AudioContext());
    void context.resume();
    notes[tone].forEach((frequency, i) => {
      const from = context.currentTime + i * NOTE;
      const loudness = new GainNode(context, { gain: 0 });
      loudness.gain.setValueAtTime(0, from);
      loudness.gain.linearRampToValueAtTime(LOUDNESS, from + NOTE * 0.2);
      loudness.gain.linearRampToValueAtTime(0, from + NOTE);
      const note = new OscillatorNode(context, { frequency });
      note.connect(loudness).connect(context.destination);
      note.start(from);
      note.stop(from + NOTE);
    });
  }

  /** Gives the device back. */
  end(): void {
    void this.context?.close();
    this.context = undefined;
  }
}
