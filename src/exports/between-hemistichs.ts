/** Stands for the tab between two hemistichs where tabs are not kept: a gap that is seen and that readers know. */
export const betweenHemistichs = '\u2003\u2003\u2003';
