import type { AppState, Search } from '../app/app-state.ts';
import { words } from './words.ts';

/** What a screen reader is to be told of the list: how much was found, how many are chosen. */
export function listNews(was: AppState, is: AppState): string {
  return newly(foundIn(was.search), foundIn(is.search)) || newly(chosenIn(was), chosenIn(is));
}

function newly(was: string, is: string): string {
  return is === was ? '' : is;
}

/** Nothing while it is still being searched. */
function foundIn({ query, found }: Search): string {
  if (!query.trim() || !found || found.searched < found.of) return '';
  return found.count > 0 ? words.search.found(found.count) : words.search.nothing(query.trim());
}

function chosenIn({ listing }: AppState): string {
  return listing.chosen ? words.entry.chosen(listing.chosen.size) : '';
}
