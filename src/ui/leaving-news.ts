import type { AppState, Leaving } from '../app/app-state.ts';
import { words } from './words.ts';

/** What a screen reader is to be told of what leaves the app or comes back; empty when it has come no further. */
export function leavingNews({ leaving: was }: AppState, { leaving: is }: AppState): string {
  return is.status === was.status ? '' : toldOf(is);
}

function toldOf(leaving: Leaving): string {
  switch (leaving.status) {
    case 'none':
      return '';
    case 'working':
      return words.out.working[leaving.what];
    case 'made':
      return `${words.out.ready} ${leaving.name}`;
    case 'checked':
      return words.out.fresh(leaving.review.fresh);
    case 'restored':
      return leaving.picturesLeft > 0
        ? `${words.out.restored(leaving.fresh)} ${words.out.restoredBare(leaving.picturesLeft)}`
        : words.out.restored(leaving.fresh);
    case 'failed':
      return words.faults[leaving.code];
  }
}
