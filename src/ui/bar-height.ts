/** Height of the bar above the text of the reader, px. */
export const barHeight = 64;
