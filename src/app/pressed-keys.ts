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
 * The names that a press may be meant by, the likeliest first: what the key wrote, and, where it wrote no Latin letter
 * or sign, what stands there on an English keyboard, so that commands work whatever language the keyboard is set to.
 * A letter with Shift is a capital, and else the small letter; Caps Lock alone changes nothing.
 */
export function pressedKeys({ key, code, shiftKey }: Pressed): readonly string[] {
  if (/^[a-z]$/i.test(key)) return letters(key, shiftKey);
  if (/^[ -~]+$/.test(key)) return [key];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return [key, ...letters(letter, shiftKey)];
  const meant = english[code]?.[shiftKey ? 1 : 0];
  return meant === undefined ? [key] : [key, meant];
}

function letters(letter: string, shiftKey: boolean): readonly string[] {
  const small = letter.toLowerCase();
  return shiftKey ? [letter.toUpperCase(), small] : [small];
}
