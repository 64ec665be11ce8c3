/** Parts of a second that only light is let in for. */
const SHORT = /^(?:30|60|125|250|500|[1248]000)$/;

/** Whether a fraction of one is how short a shutter is open: «شاتر ۱/۸۰۰۰», «۱/۱۲۵ ثانیه». */
export function isExposure(b: string, before: string, after: string, isMeasured: boolean): boolean {
  const isShutter = /شاتر|نوردهی/u.test(before);
  if (/^\s*ثانیه/u.test(after))
    return (
      isShutter ||
      (SHORT.test(b) && !/(?:اختلاف|زمان|رکورد|ت[أا]خیر|واکنش|عمر)[^.؟!]*$/u.test(before))
    );
  return isShutter && Number(b) > 8 && !isMeasured;
}
