import type { Look } from '../library/look.ts';

/** Sizes from which a line holds few words, px. */
const large = 40;

/** Puts the reader's choices of type and colour on the page's root, where the tokens read them. */
export function applyDisplay(look: Look, root: HTMLElement): void {
  // A face that the reader chooses is waited for.
  if (root.dataset['face'] !== look.face) root.removeAttribute('data-faceless');
  for (const name of ['theme', 'face', 'lines', 'words', 'paragraphs', 'column'] as const)
    root.dataset[name] = look[name];
  root.toggleAttribute('data-justify', look.justify);
  root.toggleAttribute('data-bold', look.bold);
  root.toggleAttribute('data-large', look.textSize > large);
  // In rem, so that the text size of the browser and the system counts too.
  root.style.setProperty('--read-size', `${look.textSize / 16}rem`);
}
