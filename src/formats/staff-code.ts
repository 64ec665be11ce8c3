const NUMBERS = /^[\d۰-۹]{5,6}$|^[\d۰-۹]{3,5}(?:\s*\/{1,2}\s*[\d۰-۹]{3,5}){1,3}$/;
const YEARS = /^(?:[۱1][۲-۴2-4]|[۱۲12][۸-۹۰890])[\d۰-۹]{2}(?!\d)/;

/** Whether a line is the numbers of who wrote and edited a report, as agencies set them below it; years are none. */
export function isStaffCode(line: string): boolean {
  const bare = line.replace(/[\s/*.]+$/, '').trim();
  return NUMBERS.test(bare) && !(bare.includes('/') && YEARS.test(bare));
}
