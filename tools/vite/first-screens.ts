/** The screens that most visits begin with, a text above all, and the modules that show them; paths from the root. */
export const firstScreens = {
  reader: ['src/ui/av-reader.ts'],
  library: ['src/ui/av-nav.ts', 'src/ui/av-library.ts'],
} as const;

/** What every visit fetches once its first screen stands. */
export const soonAfter = [
  'src/app/noting.ts',
  'src/app/reading-time.ts',
  'src/arrivals.ts',
  'src/library/giving-room.ts',
  'src/second-copy.ts',
  'src/ui/announce-changes.ts',
  'src/ui/av-announcer.ts',
  'src/ui/av-notice.ts',
  'src/ui/av-player-bar.ts',
  'src/ui/fade-screens.ts',
  'src/ui/follow-screen.ts',
  'src/ui/reader-aids.ts',
  'src/ui/watch-keys.ts',
] as const;
