/** What has numbered versions. */
const VERSIONED = /(?:[A-Za-z]|ویندوز|اندروید|آیفون|آی‌او‌اس|نسخ[هۀ]ٔ?|سایز)\s$/u;

/** Whether the figures of «a/b» only stand beside each other: a volume and its page, two sizes of memory, two versions, a thing and its year. */
export function isSlashPair(token: string, before: string): boolean {
  const [a = '', b = ''] = token.split('/').map((part) => part.trim());
  if (/^(?:1[34]|19|20)\d\d$/.test(b)) return true;
  // «چاپ ۲/ ۱۳۸۹»: a slash that leans on one figure only parts the two.
  if (/^\d+(?:\/\s|\s\/)\d+$/.test(token)) return true;
  if (a.length < 3 && b.length === 3 && /[\p{L}\d]،\s$/u.test(before)) return true;
  if (/(?<!\p{L})جلد\s$/u.test(before)) return true;
  if (/\d{4}(?:\s?(?:[قشم]|قمری|شمسی|میلادی))?:\s$/u.test(before)) return true;
  if (/^(?:[2468]|1[026]|24)$/.test(a) && /^(?:64|128|256|512)$/.test(b)) return true;
  return Number(b) === Number(a) + 1 && VERSIONED.test(before);
}
