/** Every sign that is typed as a hyphen, dash or minus; a character class for patterns. */
export const DASH = '[-–—−]';
