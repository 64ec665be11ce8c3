/** What may stand right behind a figure or a sign that ends there: a stop, a bracket, a quote or nothing. Source of a pattern. */
export const STOP = '[،.؛:؟!)»]|$';
