import { FormatFault } from '../format-fault.ts';

/** Gives up what shows no sign of life for so long. */
export class Silence {
  /** Rejects with `unreadable` then. */
  readonly tooLong: Promise<never>;
  private timer = 0;
  private giveUp: (fault: FormatFault) => void = () => undefined;

  /** @param patience ms */
  constructor(private readonly patience: number) {
    this.tooLong = new Promise((_, reject) => (this.giveUp = reject));
    this.tooLong.catch(() => undefined);
    this.broken();
  }

  /** There was a sign of life. */
  broken(): void {
    this.end();
    this.timer = window.setTimeout(() => this.giveUp(new FormatFault('unreadable')), this.patience);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
