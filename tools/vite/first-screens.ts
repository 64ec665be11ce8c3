/** The screens that most visits begin with, a text above all, and the modules that show them; paths from the root. */
export const firstScreens = {
  reader: ['src/ui/av-reader.ts'],
  library: ['src/ui/av-nav.ts', 'src/ui/av-library.ts'],
} as const;

/** What every visit fetches once its first screen stands. */
export const soonAfter = [
  'src/fetch-ahead.ts',
  'src/app/fresh-mending.ts',
  'src/app/installing.ts',
  'src/app/noting.ts',
  'src/app/previous-up.ts',
  'src/app/reading-time.ts',
  'src/library/article-changes.ts',
  'src/library/stored-notes.ts',
  'src/ui/av-chosen-bar.ts',
  'src/ui/av-player-bar.ts',
  'src/ui/fetch-sheet.ts',
  'src/ui/reader-aids.ts',
] as const;
