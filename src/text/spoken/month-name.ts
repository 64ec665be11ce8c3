import { MONTH_NAMES, type Calendar } from '../month-names.ts';

/** The Persian name of a month; `undefined` unless it is 1–12. */
export function monthName(month: number, calendar: Calendar): string | undefined {
  return MONTH_NAMES[calendar][month - 1];
}
