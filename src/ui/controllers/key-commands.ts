import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { commands } from '../../app/commands.ts';
import { pressedKeys } from '../../app/pressed-keys.ts';
import type { App } from '../../app/create-app.ts';

/** Runs the commands of the keyboard in the reader, unless the reader types, or switched the keys off. */
export class KeyCommands implements ReactiveController {
  private leaving: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly app: () => App,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    window.addEventListener('keydown', this.pressed, { signal: this.leaving.signal });
  }

  hostDisconnected(): void {
    this.leaving?.abort();
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const app = this.app();
    const { route, settings, sheet } = app.store.snapshot;
    if (route.screen !== 'reader' || !settings.keys || (sheet !== 'none' && sheet !== 'display'))
      return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && handlesKey(target, event.key)) return;
    const pressed = pressedKeys(event);
    const command = commands.find(({ keys }) => keys.some((key) => pressed.includes(key)));
    if (!command) return;
    event.preventDefault();
    command.run(app);
  };
}

/** True where the key already means something: typing, sliding, pressing the focused button. */
function handlesKey(target: Element, key: string): boolean {
  if (target.matches('input, textarea, select, [contenteditable]')) return true;
  return key === ' ' && target.matches('button, a, summary');
}
