/** What stands on the keys of an English keyboard, alone and with Shift, by `KeyboardEvent.code`. */
const english: Readonly<Record<string, string>> = {
  BracketLeft: '[{',
  BracketRight: ']}',
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Equal: '=+',
  Minus: '-_',
};

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/**
 * The names that a press may be meant by: what the key wrote, and, where it wrote no Latin letter or sign, what
 * stands there on an English keyboard, so that commands work whatever language the keyboard is set to.
 */
export function pressedKeys({ key, code, shiftKey }: Pressed): readonly string[] {
  if (/^[ -~]+$/.test(key)) return [key.length === 1 ? key.toLowerCase() : key];
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const meant = letter ?? english[code]?.[shiftKey ? 1 : 0];
  return meant === undefined ? [key] : [key, meant];
}
