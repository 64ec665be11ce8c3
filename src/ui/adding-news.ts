import type { Adding, AppState } from '../app/app-state.ts';
import { words } from './words.ts';

/** What a screen reader is to be told of what is being added; empty when it has come no further. */
export function addingNews({ adding: was }: AppState, { adding: is }: AppState): string {
  const begins = is.status !== was.status || (is.status === 'failed' && is !== was);
  return begins || (isBeginning(was) && !isBeginning(is)) ? toldOf(is) : '';
}

function toldOf(adding: Adding): string {
  switch (adding.status) {
    case 'empty':
      return '';
    case 'reading':
      return words.add.reading(adding.name);
    case 'draft':
      return isBeginning(adding) ? words.said.beginning : words.said.readIn;
    case 'several':
      return words.add.several(adding.candidates.length);
    case 'keeping':
      return words.add.keeping;
    case 'shared-link':
      return words.add.sharedLink;
    case 'link':
      return words.add.ways;
    case 'failed':
      return [adding.name, words.faults[adding.code]].filter(Boolean).join(': ');
  }
}

function isBeginning(adding: Adding): boolean {
  return adding.status === 'draft' && adding.share !== null;
}
