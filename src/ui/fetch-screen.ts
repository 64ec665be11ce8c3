import type { Route } from '../app/route.ts';

/** Brings the elements that show a screen. */
export function fetchScreen(screen: Route['screen']): Promise<unknown> {
  // A text has the whole window; beside every other screen stands the navigation.
  return screen === 'reader'
    ? import('./av-reader.ts')
    : Promise.all([import('./av-nav.ts'), fetchOther(screen)]);
}

function fetchOther(screen: Exclude<Route['screen'], 'reader'>): Promise<unknown> {
  switch (screen) {
    case 'add':
      return import('./av-add.ts');
    case 'notes':
      return import('./av-notes.ts');
    case 'settings':
      return import('./av-settings.ts');
    case 'help':
      return import('./av-help.ts');
    case 'about':
      return import('./av-about.ts');
    default:
      return import('./av-library.ts');
  }
}
