/** A number as the steps before left it: an integer, or a decimal with «٫». Source of a pattern. */
export const NUMBER = String.raw`\d+(?:٫\d+)?`;
