import type { App } from '../app/create-app.ts';
import { commandOf } from '../app/key-bindings.ts';
import { pressedKeys } from '../app/pressed-keys.ts';

/** Runs the commands of the keyboard in the reader, unless the reader types, or switched the keys off. */
export function watchKeys(app: App, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    const { route, settings, sheet } = app.store.snapshot;
    if (route.screen !== 'reader' || !settings.keys || (sheet !== 'none' && sheet !== 'display'))
      return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && handlesKey(target, event.key)) return;
    const command = commandOf(pressedKeys(event), settings.keyBindings);
    if (!command) return;
    event.preventDefault();
    command.run(app);
  };
  window.addEventListener('keydown', pressed, { signal });
}

/** True where the key already means something: typing, sliding, pressing the focused button. */
function handlesKey(target: Element, key: string): boolean {
  if (target.matches('input, textarea, select, [contenteditable]')) return true;
  return key === ' ' && target.matches('button, a, summary');
}
