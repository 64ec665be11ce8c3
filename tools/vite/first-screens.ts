/** The screens that most visits begin with, a text above all, and the modules that show them; paths from the root. */
export const firstScreens = {
  reader: ['src/ui/av-reader.ts'],
  library: ['src/ui/av-nav.ts', 'src/ui/av-library.ts'],
} as const;
