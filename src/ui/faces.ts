/** Letters of each of the files that a face comes in. */
const letters = 'آa';

/** The faces of the reader's choice, as CSS names them: of the text, with which goes the interface, and of titles. */
function wanted(root: HTMLElement): string[] {
  const style = getComputedStyle(root);
  return ['--font-read', '--font-title'].map((name) => `1em ${style.getPropertyValue(name)}`);
}

/** What has come once is at hand, though the browser, when it reads its style sheets anew, says for a while that it is not. */
const come = new Set<string>();

/** Resolves when the faces have come, or when it is known that they do not. */
export function fetchFaces(root: HTMLElement): Promise<unknown> {
  return Promise.allSettled(
    wanted(root).map(async (face) => {
      await document.fonts.load(face, letters);
      come.add(face);
    }),
  );
}

function hasCome(face: string): boolean {
  return come.has(face) || document.fonts.check(face, letters);
}

/**
 * Has all drawn with the faces if they have come by now, and otherwise with the system's own: one that came
 * later would move what is being read. To be called when nothing is drawn yet, or all is drawn anew.
 */
export function drawWithFaces(root: HTMLElement): void {
  root.removeAttribute('data-faceless');
  root.toggleAttribute('data-faceless', !wanted(root).every(hasCome));
}
