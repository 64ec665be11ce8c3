import type { AppState } from '../app/app-state.ts';
import { countWords, minutesToHear, progressAt } from '../app/progress.ts';
import { whereIs } from '../app/where.ts';
import { TITLE } from '../speech/place.ts';
import type { PlayerState } from '../speech/player-state.ts';
import { words } from './words.ts';

/** Which paragraph of how many is being read, and how long the rest takes; empty when nothing is open. */
export function whereNow({ reading, settings }: AppState, { place, status }: PlayerState): string {
  if (reading.status !== 'open') return '';
  const { article } = reading;
  const block = place?.block ?? TITLE;
  const share = status === 'ended' ? 1 : progressAt(article, Math.max(0, block), place?.from ?? 0);
  const left = minutesToHear(countWords(article) * (1 - share), settings.rate);
  const { number, of } = whereIs(article, block);
  return number === 0
    ? words.player.atTitleAndLeft(left)
    : words.player.whereAndLeft(number, of, left);
}
