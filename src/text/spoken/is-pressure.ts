const PRESSURE = /(?<!\p{L})فشار|BP/u;

/** Whether two figures are the pressure of blood, in either unit: «فشار ۱۲/۸», «۱۲۰/۸۰ mmHg». */
export function isPressure(a: string, b: string, before: string, after: string): boolean {
  const [high, low] = [Number(a), Number(b)];
  if (high <= low) return false;
  if (PRESSURE.test(before) && low >= 4 && high <= 25) return true;
  const isNamed = PRESSURE.test(before) || /^\s?mmHg/.test(after);
  return isNamed && high >= 80 && high <= 250 && low >= 40 && low <= 150;
}
