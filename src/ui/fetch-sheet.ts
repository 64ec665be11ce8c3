import type { Sheet } from '../app/app-state.ts';

/** Brings the element of a sheet. */
export function fetchSheet(sheet: Exclude<Sheet, 'none'>): Promise<unknown> {
  switch (sheet) {
    case 'player':
    case 'speed':
    case 'sleep':
      return import('./av-player-sheet.ts');
    case 'display':
      return import('./av-display-sheet.ts');
    case 'contents':
      return import('./av-contents-sheet.ts');
    case 'more':
      return import('./av-more-sheet.ts');
    case 'spoken':
      return import('./av-spoken-sheet.ts');
    case 'entry':
      return import('./av-entry-sheet.ts');
    case 'note':
      return import('./av-note-sheet.ts');
    case 'notes':
      return import('./av-notes-sheet.ts');
    case 'find':
      return import('./av-find.ts');
    case 'word':
      return import('./av-word-menu.ts');
    case 'out':
      return import('./av-out-sheet.ts');
    case 'eyes-free':
      return import('./av-eyes-free.ts');
    case 'mending':
      return import('./av-mending-sheet.ts');
    case 'no-voice':
      return import('./av-no-voice-sheet.ts');
  }
}
