import { themes } from '../library/look.ts';
import type { Option } from './av-choice.ts';
import { words } from './words.ts';

/** The colours of the page to choose from, each in its own. */
export const themeOptions: readonly Option[] = themes.map((theme) => ({
  value: theme,
  label: words.display.themes[theme],
  sample: words.display.faceSample,
  ...(theme !== 'auto' && { theme }),
}));
