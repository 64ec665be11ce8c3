import type { App } from '../app/create-app.ts';
import type { Place } from '../speech/place.ts';
import { words } from '../text/segment/words.ts';

/** Opens the menu of the word at a place of the shown text, if there is one. */
export function holdWord(app: App, { block, offset }: Place): void {
  const { text, map } = app.shown(block);
  const all = words(text);
  const index = all.findIndex(({ from, to }) => from <= offset && offset < to);
  const word = all[index];
  if (!word) return;
  const next = all[index + 1];
  app.holdWord(
    text.slice(word.from, word.to),
    { block, offset: map.toSource(word.from) },
    next && text.slice(next.from, next.to),
  );
}
