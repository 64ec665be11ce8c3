/** Endings that lean on any word, even on one whose last letter joins nothing. */
export const ENDING = /^(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|تر(?:ین)?(?:ها|های)?)$/;

/** Endings after a silent ه. */
export const AFTER_HEH = /^(?:ا[میتش]|ا[ین]د|ایم|[متش]ان|ی)$/;

/** No form of a verb ends otherwise: «می ناب» is wine. */
export const VERB = /[میدتنهش]$/;
