/** Parts of the day, behind an hour. Source of a pattern. */
export const DAYTIME = String.raw`صبح|ظهر|عصر|شب|بامداد|بعد[ \u200C]?از[ \u200C]?ظهر`;
