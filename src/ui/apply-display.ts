import type { Settings } from '../library/settings.ts';

/** Sizes from which a line holds few words, px. */
const large = 40;

/** Puts the reader's choices of type and colour on the page's root, where the tokens read them. */
export function applyDisplay(settings: Settings, root: HTMLElement): void {
  root.dataset['theme'] = settings.theme;
  root.dataset['face'] = settings.face;
  root.dataset['lines'] = settings.lines;
  root.toggleAttribute('data-large', settings.textSize > large);
  // In rem, so that the text size of the browser and the system counts too.
  root.style.setProperty('--read-size', `${settings.textSize / 16}rem`);
}
