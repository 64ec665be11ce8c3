import { textSizes } from '../library/look.ts';
import type { App } from './create-app.ts';

export type CommandId =
  | 'toggle'
  | 'next-sentence'
  | 'previous-sentence'
  | 'next-block'
  | 'previous-block'
  | 'next-heading'
  | 'previous-heading'
  | 'next-article'
  | 'previous-article'
  | 'where'
  | 'repeat'
  | 'faster'
  | 'slower'
  | 'larger'
  | 'smaller'
  | 'eyes-free'
  | 'find'
  | 'help';

/** Something that a key does. Its label is in the words of the interface. */
export interface Command {
  readonly id: CommandId;
  /** Values of `KeyboardEvent.key`; the first is the one shown. */
  readonly keys: readonly string[];
  run(app: App): void;
}

/** What the keys do in the reader. → is forward in time, as on every transport, also in a right-to-left page. */
export const commands: readonly Command[] = [
  { id: 'toggle', keys: [' ', 'k'], run: (app) => app.player.toggle() },
  { id: 'next-sentence', keys: ['ArrowRight'], run: (app) => app.player.nextSentence() },
  { id: 'previous-sentence', keys: ['ArrowLeft'], run: (app) => app.player.previousSentence() },
  { id: 'next-block', keys: ['ArrowDown'], run: (app) => app.player.nextBlock() },
  { id: 'previous-block', keys: ['ArrowUp'], run: (app) => app.player.previousBlock() },
  { id: 'next-heading', keys: ['h'], run: (app) => app.player.nextHeading() },
  { id: 'previous-heading', keys: ['H'], run: (app) => app.player.previousHeading() },
  { id: 'next-article', keys: ['n'], run: (app) => void app.listenNext() },
  { id: 'previous-article', keys: ['p'], run: (app) => void app.listenPrevious() },
  { id: 'where', keys: ['w'], run: (app) => app.askWhere() },
  { id: 'repeat', keys: ['r'], run: (app) => app.player.repeat() },
  { id: 'faster', keys: [']', '>'], run: (app) => changeRate(app, 0.25) },
  { id: 'slower', keys: ['[', '<'], run: (app) => changeRate(app, -0.25) },
  { id: 'larger', keys: ['+', '='], run: (app) => changeSize(app, 1) },
  { id: 'smaller', keys: ['-'], run: (app) => changeSize(app, -1) },
  { id: 'eyes-free', keys: ['e'], run: (app) => app.show('eyes-free') },
  { id: 'find', keys: ['/'], run: (app) => app.show('find') },
  { id: 'help', keys: ['?', '؟'], run: (app) => app.go({ screen: 'help' }) },
];

/** Changes the speed by a step, within 0.5–3. */
export function changeRate(app: App, step: number): void {
  const rate = app.store.snapshot.settings.rate + step;
  app.set({ rate: Math.min(3, Math.max(0.5, Math.round(rate * 20) / 20)) });
}

/** Goes up or down the steps of the text size. */
export function changeSize(app: App, steps: number): void {
  const at = textSizes.findIndex((size) => size >= app.store.snapshot.settings.textSize);
  const size = textSizes[Math.min(textSizes.length - 1, Math.max(0, at + steps))];
  if (size !== undefined) app.set({ textSize: size });
}
