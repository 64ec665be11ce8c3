import type { Settings } from '../library/settings.ts';
import { commands, type Command, type CommandId } from './commands.ts';

type Bindings = Settings['keyBindings'];

/** The keys of a command: the reader's own, or those it has from the start; none where the reader took it away. */
export function keysOf({ id, keys }: Command, bindings: Bindings): readonly string[] {
  const own = bindings[id];
  return own === undefined ? keys : own === '' ? [] : [own];
}

/** The command that a press means, by its names, the likeliest first. */
export function commandOf(pressed: readonly string[], bindings: Bindings): Command | undefined {
  const meant = (name: string): Command | undefined =>
    commands.find((command) => keysOf(command, bindings).includes(name));
  return pressed.map(meant).find((command) => command !== undefined);
}

/** What another command would lose if `key` became that of `id`. */
export function conflictOf(key: string, id: CommandId, bindings: Bindings): Command | undefined {
  return commands.find((command) => command.id !== id && keysOf(command, bindings).includes(key));
}
