import type { App } from '../app/create-app.ts';
import type { Place } from '../speech/place.ts';
import { ezafeTokens } from '../text/ezafe/ezafe-tokens.ts';
import { words } from '../text/segment/words.ts';

/** Opens the menu of the word at a place of the shown text, if there is one. */
export function holdWord(app: App, { block, offset }: Place): void {
  const { text, map } = app.shown(block);
  const word = words(text).find(({ from, to }) => from <= offset && offset < to);
  if (!word) return;
  const [next] = ezafeTokens(text.slice(word.to));
  app.holdWord(
    text.slice(word.from, word.to),
    { block, offset: map.toSource(word.from) },
    next?.text,
  );
}
