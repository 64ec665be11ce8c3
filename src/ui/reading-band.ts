/** The place that is read may move within the middle 60 % of the window before the page follows it. */
const margin = 0.2;

/** Whether a box, by its edges in the window, px, lies beyond where it may be. */
export function isBeyondBand({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): boolean {
  return top < innerHeight * margin || bottom > innerHeight * (1 - margin);
}

/** How far below the window's top the page puts the place then, px. */
export function goalInBand(): number {
  return innerHeight * (margin + 0.05);
}
